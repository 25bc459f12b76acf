import { de as texts } from '@payloadcms/translations/languages/de';
import type { AdminTexts, OwnWords } from '../admin-texts.ts';

const sure = 'Sind Sie sicher?';

/**
 * Payload says "du" to people; our own words say "Sie". And labels come in with unknown gender, so sentences around {{label}} are built
 * without an article that agrees.
 */
const own: OwnWords = {
  authentication: {
    beginCreateFirstUser: 'Legen Sie zuerst ein Benutzerkonto an.',
    checkYourEmailForPasswordReset:
      'Wenn es zu dieser E-Mail-Adresse ein Benutzerkonto gibt, erhalten Sie in Kürze eine Anleitung zum Zurücksetzen des Passworts. Sehen Sie auch im Spam-Ordner nach, falls sie nicht im Posteingang liegt.',
    forgotPasswordEmailInstructions:
      'Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail mit einer Anleitung zum Zurücksetzen des Passworts.',
    forgotPasswordUsernameInstructions:
      'Geben Sie Ihren Benutzernamen ein. Die Anleitung zum Zurücksetzen des Passworts geht an die E-Mail-Adresse, die dazu gespeichert ist.',
    generatingNewAPIKeyWillInvalidate: 'Ein neuer API-Schlüssel macht den bisherigen <1>ungültig</1>. Möchten Sie wirklich fortfahren?',
    loggedIn: 'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Benutzerkonto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser: 'Um sich mit einem anderen Benutzerkonto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    newAccountCreated:
      'Unter <a href="{{serverURL}}">{{serverURL}}</a> wurde ein Benutzerkonto für Sie angelegt. Bestätigen Sie Ihre E-Mail-Adresse mit diesem Link: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    resetYourPassword: 'Ihr Passwort zurücksetzen',
    verifyYourEmail: 'Ihre E-Mail-Adresse bestätigen',
    youAreReceivingResetPassword: 'Jemand, vielleicht Sie, möchte das Passwort Ihres Benutzerkontos zurücksetzen. Dazu führt dieser Link:',
    youDidNotRequestPassword: 'Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
    youAreInactive: 'Sie haben längere Zeit nichts getan und werden zu Ihrer Sicherheit bald abgemeldet. Möchten Sie angemeldet bleiben?',
  },
  dashboard: {
    discardMessage: 'Die Anordnung der Übersicht ist geändert und nicht gespeichert. Möchten Sie die Änderungen wirklich verwerfen?',
    noItems: 'In Ihrer Übersicht ist noch nichts. Über das Menü „Übersicht“ in der oberen Leiste können Sie etwas hinzufügen.',
  },
  error: {
    deletingTitle: '{{title}} konnte nicht gelöscht werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    documentNotFound:
      'Das Dokument mit der ID {{id}} wurde nicht gefunden. Es wurde vielleicht gelöscht, hat nie existiert, oder Sie haben keinen Zugriff darauf.',
    insufficientClipboardPermissions: 'Kein Zugriff auf die Zwischenablage. Prüfen Sie die Berechtigungen des Browsers.',
    notAllowedToAccessPage: 'Sie haben keinen Zugriff auf diese Seite.',
    notAllowedToPerformAction: 'Dazu haben Sie kein Recht.',
    restoringTitle: '{{title}} konnte nicht wiederhergestellt werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    unauthorized: 'Dafür müssen Sie angemeldet sein.',
    unverifiedEmail: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument: 'Geben Sie eine Adresse ein, oder verweisen Sie auf ein anderes Dokument.',
    chooseDocumentToLink: 'Auf welches Dokument soll verwiesen werden?',
    newLabel: 'Neu: {{label}}',
  },
  folder: {
    folderTypeDescription: 'Welche Arten von Dokumenten sind in diesem Ordner erlaubt?',
    moveItemsToFolderConfirmation: '<1>{{count}} {{label}}</1> nach <2>{{toFolder}}</2> verschieben?',
    moveItemsToRootConfirmation: '<1>{{count}} {{label}}</1> in den obersten Ordner verschieben?',
    moveItemToFolderConfirmation: '<1>{{title}}</1> nach <2>{{toFolder}}</2> verschieben?',
    moveItemToRootConfirmation: '<1>{{title}}</1> in den obersten Ordner verschieben?',
  },
  general: {
    aboutToDelete: `{{label}} <1>{{title}}</1> wird gelöscht. ${sure}`,
    aboutToDeleteCount_many: '{{count}} {{label}} werden gelöscht.',
    aboutToDeleteCount_one: '{{count}} {{label}} wird gelöscht.',
    aboutToDeleteCount_other: '{{count}} {{label}} werden gelöscht.',
    aboutToPermanentlyDelete: `{{label}} <1>{{title}}</1> wird endgültig gelöscht. ${sure}`,
    aboutToPermanentlyDeleteTrash: `<0>{{count}}</0> <1>{{label}}</1> aus dem Papierkorb endgültig löschen. ${sure}`,
    aboutToRestore: `{{label}} <1>{{title}}</1> wird wiederhergestellt. ${sure}`,
    aboutToRestoreAsDraft: `{{label}} <1>{{title}}</1> wird als Entwurf wiederhergestellt. ${sure}`,
    aboutToRestoreAsDraftCount: '{{count}} {{label}} als Entwurf wiederherstellen',
    aboutToRestoreCount: '{{count}} {{label}} wiederherstellen',
    aboutToTrash: `{{label}} <1>{{title}}</1> kommt in den Papierkorb. ${sure}`,
    aboutToTrashCount: '{{count}} {{label}} in den Papierkorb legen',
    changesNotSaved: 'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    copyWarning: `{{to}} wird in {{label}} {{title}} mit {{from}} überschrieben. ${sure}`,
    createNewLabel: 'Neu: {{label}}',
    creating: 'Wird angelegt',
    creatingNewLabel: 'Neu: {{label}}',
    currentlyEditing:
      'bearbeitet gerade dieses Dokument. Wenn Sie übernehmen, kann diese Person nicht weiterarbeiten und verliert vielleicht, was noch nicht gespeichert ist.',
    documentIsTrashed: 'Liegt im Papierkorb und kann nur gelesen werden: {{label}}.',
    documentOutOfDate: 'Jemand anderes hat dieses Dokument inzwischen geändert. Was Sie sehen, ist veraltet.',
    emptyTrashLabel: 'Papierkorb leeren: {{label}}',
    enterAValue: 'Einen Wert eingeben',
    filterWhere: '{{label}} filtern, wo',
    moveConfirm: `{{count}} {{label}} nach <1>{{destination}}</1> verschieben. ${sure}`,
    newLabel: 'Neu: {{label}}',
    noLabel: '<{{label}}: nichts>',
    noResults: 'Nichts gefunden: {{label}}. Entweder gibt es noch nichts, oder nichts passt zu den Filtern oben.',
    noTrashResults: 'Nichts im Papierkorb: {{label}}.',
    sorryNotFound: 'Dazu wurde leider nichts gefunden.',
    trashedCountSuccessfully: '{{count}} {{label}} in den Papierkorb gelegt.',
    unsavedChanges: 'Ihre Änderungen sind nicht gespeichert. Speichern oder verwerfen Sie sie, bevor Sie fortfahren.',
    unsavedChangesDuplicate: 'Ihre Änderungen sind nicht gespeichert. Trotzdem duplizieren?',
  },
  upload: {
    cropToolDescription: 'Ziehen Sie an den Ecken des Ausschnitts, zeichnen Sie einen neuen, oder ändern Sie die Werte unten.',
  },
  validation: {
    emailAddress: 'Geben Sie eine gültige E-Mail-Adresse ein.',
    enterNumber: 'Geben Sie eine gültige Zahl ein.',
    fieldHasNo: 'Diesem Feld fehlt: {{label}}',
    username: 'Geben Sie einen gültigen Benutzernamen ein: Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',
  },
  version: {
    aboutToPublishSelection: `Alles in der Auswahl wird veröffentlicht: {{label}}. ${sure}`,
    aboutToRestore: 'Auf den Stand vom {{versionDate}} zurücksetzen: {{label}}.',
    aboutToRestoreGlobal: 'Auf den Stand vom {{versionDate}} zurücksetzen: {{label}}.',
    aboutToRevertToPublished: `Der Entwurf wird verworfen, und das Dokument ist wieder, wie es veröffentlicht ist. ${sure}`,
    aboutToUnpublish: `Dieses Dokument wird nicht mehr öffentlich sein. ${sure}`,
    aboutToUnpublishIn: `Dieses Dokument wird auf {{locale}} nicht mehr öffentlich sein. ${sure}`,
    aboutToUnpublishSelection: `Alles in der Auswahl wird nicht mehr öffentlich sein: {{label}}. ${sure}`,
    noRowsFound: 'Nichts gefunden: {{label}}',
    noRowsSelected: 'Nichts ausgewählt: {{label}}',
    lastSavedAgo: 'Zuletzt gespeichert: {{distance}} her',
    versionAgo: '{{distance}} her',
  },
};

export const payload: AdminTexts = { texts, own };
