import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { EU_FORMATS, EU_PUBLICATIONS, EU_TEAM_RULES } from './european-union.formats.js';

const COMMUNICATION = remembered('COM(2000)191; Regulation (EU) 2021/947', 'high');
const NIGERIA = verified('EU EOM Nigeria 2023: invitation, exploratory mission, chief observer', 102);

const requesters: RequesterPolicy = {
  standing: [...STATE_AUTHORITIES, 'territory_administration', 'organisation_initiative'],
  source: NIGERIA,
};

/** Election observation of the European Union. */
export const europeanUnion: BodyDefinition = {
  id: 'EU_EOM',
  organisation: 'EU',
  name: 'EU election observation',
  names: [{ name: 'EU election observation missions', from: '2000-04-11', source: COMMUNICATION }],
  from: '2000-04-11',
  existence: remembered('COM(2000)191 of 11 April 2000', 'high'),
  legalBasis: [
    { title: 'COM(2000)191 on EU election assistance and observation', date: '2000-04-11', source: COMMUNICATION },
    { title: 'Regulation (EU) 2021/947 (NDICI)', date: '2021', source: COMMUNICATION },
  ],
  scope: { kind: 'outside_osce_area', source: remembered('EU practice: not in the OSCE area', 'high') },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['observation_full', 'expert_team'],
      source: remembered('Exploratory, observation, expert and follow-up missions', 'high'),
      requesters,
      trigger: { kind: 'invitation', source: NIGERIA },
      decisionMaker: DECISION_MAKERS.highRepresentative,
      assessment: {
        kind: 'exploratory',
        name: 'EU exploratory mission',
        source: remembered('Useful, advisable and feasible: COM(2000)191', 'high'),
      },
      agreement: {
        name: 'memorandum of understanding or administrative arrangement',
        source: remembered('EU practice', 'high'),
      },
      limitedAccess: {
        effect: 'bar',
        source: remembered('Declaration of Principles (2005), para 12; EU practice', 'high'),
      },
    },
    {
      id: 'follow_up',
      status: 'core',
      services: ['follow_up'],
      source: remembered('Follow-up missions between elections', 'high'),
      requesters,
      trigger: { kind: 'invitation', source: NIGERIA },
      decisionMaker: DECISION_MAKERS.highRepresentative,
    },
  ],
  formats: EU_FORMATS,
  teamRules: EU_TEAM_RULES,
  publications: EU_PUBLICATIONS,
  funding: { text: 'Paid from the budget of the EU.', source: COMMUNICATION },
  fundedByContributions: false,
  notes: [
    { text: 'The chief observer is a member of the European Parliament.', source: NIGERIA },
    { text: 'Kosovo is observed although it lies in the OSCE area.', source: verified('EU EOM Kosovo 2017', 103) },
  ],
};
