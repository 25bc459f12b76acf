import { useEffect, useState } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import { runChecks } from '@/translation/checks/run-checks.ts';
import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';

/** Milliseconds after the last key; long enough that nothing jumps while words come. */
const pause = 350;

/**
 * What is to be said of the text open. The server's word where the text is the one it has (it knows terms, links and dismissals);
 * while somebody types, the checks that need nothing but the texts, and of nothing at all nothing.
 */
export function useFindings(document: DeskDocument, passage: DeskPassage | undefined, text: string): readonly Finding[] {
  const [live, setLive] = useState<{ readonly text: string; readonly key: string; readonly findings: readonly Finding[] } | null>(null);
  const isSaved = passage === undefined || text === passage.target;
  useEffect(() => {
    if (isSaved || text.trim() === '') return;
    const { key, kind, path, tagged, required, source, tags, maxLength } = passage;
    const timer = setTimeout(() => {
      const findings = runChecks({
        kind,
        path,
        tagged,
        required,
        source,
        target: text,
        tags,
        sourceLocale: document.sourceLocale,
        locale: document.locale,
        ...(maxLength === null ? {} : { maxLength }),
      });
      setLive({ key, text, findings });
    }, pause);
    return () => clearTimeout(timer);
  }, [isSaved, passage, text, document.sourceLocale, document.locale]);
  if (passage === undefined || text.trim() === '') return [];
  if (isSaved) return passage.findings;
  // Ranges of a text that has gone on since would mark the wrong words.
  if (live?.key !== passage.key) return withoutRanges(passage.findings);
  return live.text === text ? live.findings : withoutRanges(live.findings);
}

function withoutRanges(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(({ range: _, ...finding }) => finding);
}
