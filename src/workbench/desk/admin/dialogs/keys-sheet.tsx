import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useSetting } from '../desk-context.ts';
import { keyNames } from '../keys/key-names.ts';
import { keyTable } from '../keys/key-table.ts';
import { Dialog } from '../parts/dialog.tsx';

/** All keys of the desk, from the table that the desk itself goes by. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useSetting();
  const [isMac, setIsMac] = useState(false);
  useEffect(() => setIsMac(navigator.userAgent.includes('Mac')), []);
  const names = {
    control: say('keys.control'),
    shift: say('keys.shift'),
    enter: say('keys.enter'),
    pageDown: say('keys.pageDown'),
    pageUp: say('keys.pageUp'),
  };
  return (
    <Dialog title={say('key.keys')} onClose={onClose}>
      <p>{say('keys.how', { leader: `${isMac ? '⌃' : names.control} ,` })}</p>
      <table className="desk__keys">
        <thead>
          <tr>
            <th scope="col">{say('keys.what')}</th>
            <th scope="col">{say('keys.press')}</th>
          </tr>
        </thead>
        <tbody>
          {keyTable.map((line) => (
            <tr key={line.deed}>
              <th scope="row">{say(`key.${line.deed}`)}</th>
              <td>
                {keyNames(line, names, isMac).map((way, index) => (
                  <Fragment key={way.join(' ')}>
                    {index > 0 ? ` ${say('keys.or')} ` : null}
                    {way.map((key, place) => (
                      <Fragment key={key}>
                        {place > 0 ? ' ' : null}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
