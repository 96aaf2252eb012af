import { servers } from '../../rolldown.preset.mjs';

export default servers('main');
