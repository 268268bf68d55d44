import type { BodyDefinition } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { ODIHR_FORMATS, ODIHR_PUBLICATIONS, ODIHR_TEAM_RULES } from './democratic-institutions.formats.js';

const COPENHAGEN = verifiedInPart('CSCE Copenhagen Document 1990, para 8', 63);
const HANDBOOK = verified('ODIHR Election Observation Handbook', 77, 78, 82);
const LEGAL = remembered('ODIHR legislative support: on request of authorities or an OSCE field operation', 'high');

/** Office for Democratic Institutions and Human Rights of the CSCE, later OSCE. */
export const democraticInstitutions: BodyDefinition = {
  id: 'OSCE_ODIHR',
  organisation: 'OSCE',
  name: 'ODIHR',
  names: [
    {
      name: 'Office for Free Elections',
      from: '1990-11-21',
      to: '1992-01-29',
      source: verified('Charter of Paris, 21 November 1990; opened in May 1991', 63, 64),
    },
    {
      name: 'Office for Democratic Institutions and Human Rights',
      from: '1992-01-30',
      source: verified('Prague, 30-31 January 1992', 63, 64),
    },
  ],
  from: '1992-01-30',
  existence: verified('CSCE Council, Prague, 30-31 January 1992', 63, 64),
  predecessor: { name: 'the Office for Free Elections' },
  legalBasis: [
    { title: 'Copenhagen Document paras 5-8', date: '1990-06-29', source: COPENHAGEN },
    { title: 'Charter of Paris', date: '1990-11-21', source: verified('Charter of Paris', 63) },
    { title: 'Helsinki Document', date: '1992', source: remembered('Helsinki 1992', 'high') },
    {
      title: 'Budapest Document: before, during and after the vote',
      date: '1994',
      source: remembered('Budapest 1994', 'high'),
    },
    {
      title: 'Charter for European Security, Istanbul, paras 25-26: follow up promptly',
      date: '1999',
      source: remembered('Istanbul 1999', 'high'),
    },
    {
      title: 'MC.DEC/19/06 Strengthening the effectiveness of the OSCE',
      date: '2006',
      source: verifiedInPart('MC.DEC/19/06, Brussels', 65),
    },
  ],
  scope: { kind: 'osce_observation', source: COPENHAGEN },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: [
        'observation_full',
        'observation_limited',
        'election_assessment',
        'expert_team',
        'local_election_observation',
      ],
      source: HANDBOOK,
      requesters: {
        standing: [...STATE_AUTHORITIES, 'organisation_initiative'],
        withInvitation: ['territory_administration'],
        source: COPENHAGEN,
      },
      trigger: { kind: 'invitation', source: COPENHAGEN },
      decisionMaker: DECISION_MAKERS.odihrDirector,
      leadTime: {
        kind: 'floor',
        days: 30,
        source: verified('Belarus 2020: no invitation at E-25, no observation', 66, 67, 68),
      },
      assessment: {
        kind: 'needs',
        name: 'needs assessment mission',
        source: verified('ODIHR needs assessment reports', 74, 75, 76),
      },
      limitedAccess: {
        effect: 'bar',
        source: verified('Russian Federation 2021: 60 allowed, 500 asked, cancelled', 69, 70),
      },
      seconded: {
        services: ['observation_full', 'observation_limited', 'local_election_observation'],
        source: verified('Seconding states offer; fewer than asked for is common', 82, 84, 88),
      },
    },
    {
      id: 'legal_support',
      status: 'offered',
      services: ['legal_review', 'law_conformity_review'],
      source: LEGAL,
      requesters: { standing: [...STATE_AUTHORITIES, 'organisation_initiative'], source: LEGAL },
      trigger: { kind: 'written_request', source: LEGAL },
      decisionMaker: DECISION_MAKERS.odihrDirector,
    },
    {
      id: 'support',
      status: 'offered',
      services: ['observer_training', 'observer_support_domestic', 'follow_up'],
      source: remembered('ODIHR: training of observers, support of domestic observers, follow-up', 'high'),
      requesters: {
        standing: [...STATE_AUTHORITIES, 'organisation_initiative', 'civil_society'],
        source: remembered('ODIHR practice', 'medium'),
      },
      trigger: { kind: 'written_request', source: COPENHAGEN },
      decisionMaker: DECISION_MAKERS.odihrDirector,
    },
  ],
  suspension: {
    effect: 'opens_condition',
    source: remembered('CSCE decision of 8 July 1992 on Yugoslavia, consensus minus one', 'high'),
  },
  formats: ODIHR_FORMATS,
  teamRules: ODIHR_TEAM_RULES,
  publications: ODIHR_PUBLICATIONS,
  funding: {
    text: 'Core teams are paid from the budget, observers by the states that second them; a Diversification Fund helps others.',
    source: verified('Diversification Fund (2001)', 82, 84),
  },
  fundedByContributions: false,
  notes: [
    {
      text: 'A Special Co-ordinator named by the Chairperson-in-Office leads the short-term observers and speaks with the head of mission.',
      source: verified('OSCE PA 2012, 2013', 73),
    },
    {
      text: 'Outside the area: election support teams by consensus of the Permanent Council (Afghanistan 2004, 2005, 2009, 2010, 2014).',
      source: verified('Permanent Council', 71, 72),
    },
  ],
};
