import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { expectElement } from '../../lib/dom/expect-element';
import { askPageReport } from '../../lib/rpc/page-report';
import { wordsLanguage } from '../../lib/words/words';

document.documentElement.lang = wordsLanguage();
const page = (await askPageReport()) ?? ({ state: 'elsewhere' } as const);
render(<Popup page={page} />, expectElement('#app', document));
