import commission from './commission.json';
import common from './common.json';
import mandates from './mandates.json';
import vocabulary from './vocabulary.json';

export default { ...common, ...vocabulary, ...commission, ...mandates };
