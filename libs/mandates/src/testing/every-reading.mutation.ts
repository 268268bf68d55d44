// All readings in one file: Jest loads the library once for each mutant instead of once for each file.
import '../compare/compare.spec.js';
import '../readings/africa.spec.js';
import '../readings/americas.spec.js';
import '../readings/centre-for-human-rights.spec.js';
import '../readings/council-of-europe.spec.js';
import '../readings/examples.spec.js';
import '../readings/findings-are-whole.spec.js';
import '../readings/known-deficits.spec.js';
import '../readings/osce.spec.js';
import '../readings/own-initiative.spec.js';
import '../readings/union-and-non-governmental.spec.js';
import '../readings/united-nations.spec.js';
