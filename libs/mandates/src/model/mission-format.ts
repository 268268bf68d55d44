import type { CalendarDate } from '@comitia/kernel';
import type { Service } from '../vocabulary/services.js';
import type { Source } from '../vocabulary/source.js';

/** Roles in a mission. */
export const MISSION_ROLES = ['core', 'lto', 'sto', 'member', 'expert', 'staff'] as const;
export type MissionRole = (typeof MISSION_ROLES)[number];

/** People in one role of a format; sizes are descriptive, not limits. */
export interface RoleSize {
  readonly role: MissionRole;
  readonly minimum: number;
  readonly typical: number;
  readonly maximum: number;
  /** People per team, where the role works in teams. */
  readonly perTeam?: number;
  readonly source: Source;
}

/** A dated step of a format, in days relative to election day (negative: before it). */
export interface FormatOffset {
  readonly milestone: string;
  readonly title: string;
  readonly earliest: number;
  readonly target: number;
  readonly latest: number;
  /** Counted from election day, or from the day on which the electoral process is complete. */
  readonly from: 'election_day' | 'process_completed';
  /** `mandate` rests on the organisation's own text, `administrative` on practice. */
  readonly kind: 'mandate' | 'administrative';
  readonly source: Source;
}

/** A format of mission. */
export interface MissionFormat {
  readonly id: string;
  readonly name: string;
  readonly service: Service;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly roles: readonly RoleSize[];
  /** What is done on election day. */
  readonly electionDayMethod: string;
  readonly offsets: readonly FormatOffset[];
  readonly source: Source;
}

/** A rule about who may be in a mission and how its teams are made. */
export interface TeamRule {
  readonly id: string;
  readonly text: string;
  /** Formats that the rule concerns; absent means all. */
  readonly formats?: readonly string[];
  /** A rule that must hold, or one that is aimed at. */
  readonly strength: 'required' | 'preferred';
  readonly people?: number;
  readonly source: Source;
}
