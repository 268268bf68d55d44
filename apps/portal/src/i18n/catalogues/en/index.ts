import administration from './administration.json';
import commission from './commission.json';
import common from './common.json';
import desk from './desk.json';
import findings from './findings.json';
import mandates from './mandates.json';
import missions from './missions.json';
import partners from './partners.json';
import reasons from './reasons.json';
import vocabulary from './vocabulary.json';

export default {
  ...common,
  ...vocabulary,
  ...commission,
  ...desk,
  ...missions,
  ...partners,
  ...mandates,
  ...reasons,
  ...administration,
  ...findings,
};
