import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { LibraryApp } from '../../components/library/LibraryApp';
import { SettingsSection } from '../../components/library/SettingsSection';
import { expectElement } from '../../lib/dom/expect-element';
import { call } from '../../lib/rpc/client';
import { openOwnPage } from '../../lib/rpc/own-page';
import { wordsLanguage } from '../../lib/words/words';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let isReadOnly = false;

const page = openOwnPage(draw);
draw();
// Where the store cannot be reached, the first change says so.
const state = await call('readStoreState').catch(() => null);
isReadOnly = state?.isReadOnly ?? false;
draw();

function draw(): void {
  render(
    <LibraryApp>
      <SettingsSection
        settings={page.settings()}
        isReadOnly={isReadOnly}
        failure={page.failure()}
        onChange={page.changeSetting}
        onSwitch={page.switchBlog}
        onForgetAll={() => page.write('forgetAllPosts')}
      />
    </LibraryApp>,
    app,
  );
}
