import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { ConfirmButton } from '../ui/ConfirmButton';

export type SitesListProps = {
  /** The blogs that the reader switched on; absent until they are known. */
  readonly sites: readonly string[] | null;
  /** Asks the browser for the blog at an address. @returns `null` where it names no site */
  readonly onAdd: (address: string) => Promise<boolean> | null;
  /** @returns whether it succeeded */
  readonly onRemove: (site: string) => Promise<boolean>;
};

/** The blogs besides the one, and the way to one more. */
export function SitesList({ sites, onAdd, onRemove }: SitesListProps): VNode {
  const [isWrong, setWrong] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const answer = onAdd(String(new FormData(form).get('address')));
    setWrong(answer === null);
    void answer?.then((isGranted) => isGranted && form.reset());
  };
  return (
    <>
      <h3 id="sites">{words('sites')}</h3>
      <p class="about">{words('sitesHelp')}</p>
      {sites?.map((site) => (
        <div class="row" key={site}>
          <span class="label">{site}</span>
          <ConfirmButton
            label={words('takeBack')}
            question={words('takeBackQuestion', site)}
            done={words('takenBack')}
            onConfirm={() => onRemove(site)}
          />
        </div>
      ))}
      <form class="row" onSubmit={add}>
        <label for="site-address">{words('siteAddress')}</label>
        <span class="site">
          <input
            id="site-address"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            placeholder={words('siteExample')}
            aria-invalid={isWrong}
            aria-describedby="site-problem"
          />
          <button type="submit">{words('addSite')}</button>
        </span>
        <p id="site-problem" class="failure" role="status">
          {isWrong && words('siteProblem')}
        </p>
      </form>
    </>
  );
}
