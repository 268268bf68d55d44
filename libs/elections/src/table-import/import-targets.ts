import { Injectable } from '@nestjs/common';
import type { ImportTargetName } from './import-mapping.js';
import type { ImportTarget } from './import-target.js';

/** The targets that this installation knows; each feature adds its own when its module starts. */
@Injectable()
export class ImportTargets {
  private readonly targets = new Map<ImportTargetName, ImportTarget>();

  /** Adds a target. Throws when its name is taken. */
  add(target: ImportTarget): void {
    if (this.targets.has(target.name)) throw new Error(`An import target "${target.name}" is already there.`);
    this.targets.set(target.name, target);
  }

  /** The target of that name; throws where no module brought it. */
  get(name: ImportTargetName): ImportTarget {
    const target = this.targets.get(name);
    if (!target) throw new Error(`No module of this process imports into the ${name}.`);
    return target;
  }
}
