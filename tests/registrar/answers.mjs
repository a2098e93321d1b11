// Applications and domains as properties of an answer.

import { DAY, formatTime } from './clock.mjs';
import { formatMoney, percentOf } from './money.mjs';
import { classOf, hashBelow, hashOf, unicodeDomain, zoneOf } from './names.mjs';

const AUTH_CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789:,*-/';
const FRACTIONS = ['', '.0', '.125'];
const NEVER = '0000-00-00 00:00:00';

function authCode(text) {
  return [...hashOf(text).subarray(0, 12)].map((byte) => AUTH_CHARACTERS[byte % AUTH_CHARACTERS.length]).join('');
}

export function applicationProperties(application, account) {
  const { contacts } = application;
  return [
    ['ADMINCONTACT', contacts.ADMINCONTACT],
    ['APPLICATION', application.id],
    ['AUTH', authCode(`application ${application.id}`)],
    ...auctionProperties(application, account),
    ['BILLINGCONTACT', contacts.BILLINGCONTACT],
    ['CLASS', application.class],
    ['CREATEDBY', 'SYSTEM'],
    ['CREATEDDATE', formatTime(application.created)],
    ['DOMAIN', application.domain],
    ['DOMAINUMLAUT', unicodeDomain(application.domain)],
    ['NAMESERVER', application.nameservers],
    ['OWNERCONTACT', contacts.OWNERCONTACT],
    ['PEERUSER', ''],
    ['PERIOD', application.period],
    ['SMD', ''],
    ['STATUS', application.status],
    ['SUBCLASS', application.class],
    ['TECHCONTACT', contacts.TECHCONTACT],
    ['UPDATEBY', 'SYSTEM'],
    ['UPDATEDDATE', formatTime(application.updated)],
    ['USER', application.login],
  ];
}

function auctionProperties({ id, auction, domain, status }, account) {
  if (!auction) {
    return [];
  }
  const won = status === 'AUCTION-WON';
  return [
    ['AUCTION-BESTBID', formatMoney(won ? auction.price : auction.best?.amount ?? 0)],
    ['AUCTION-BIDDERSTATUS', won ? 'WINNER' : auction.standing(id)],
    ['AUCTION-CURRENCY', account.currency],
    ['AUCTION-ENDDATE', formatTime(auction.end)],
    ['AUCTION-MINIMUMBID', formatMoney(auction.minimum)],
    ['AUCTION-MINIMUMNEXTBID', formatMoney(auction.nextBid)],
    ['AUCTION-NUMBEROFBIDDERS', auction.bidderCount],
    ['AUCTION-NUMBEROFBIDS', auction.bids.length],
    ...(won ? [['AUCTION-PRICE', formatMoney(auction.price)]] : []),
    ['AUCTION-STARTDATE', formatTime(auction.start)],
    ['AUCTION-STATUS', status],
    ['AUCTION-URL', `https://auctions.example/${domain}`],
    ...(won ? [['AUCTION-VAT', formatMoney(percentOf(auction.price, account.vat))]] : []),
  ];
}

// The columns of a list; without `wide` only what identifies an application.
export function applicationColumns(page, wide) {
  const column = (name, value) => [name, page.map(value)];
  const contact = (role) => column(role, (one) => one.contacts[role][0] ?? '');
  const empty = (name) => column(name, () => '');
  if (!wide) {
    return [column('APPLICATION', (one) => one.id), column('DOMAIN', (one) => one.domain)];
  }
  return [
    contact('ADMINCONTACT'),
    column('APPLICATION', (one) => one.id),
    contact('BILLINGCONTACT'),
    empty('CLAIMKEY'),
    column('CLASS', (one) => one.class),
    column('CREATEDDATE', (one) => formatTime(one.created)),
    column('DOMAIN', (one) => one.domain),
    column('DOMAINUMLAUT', (one) => unicodeDomain(one.domain)),
    empty('EXPIRATIONDATE'),
    empty('INVALIDPARAMETER'),
    empty('MISSINGPARAMETER'),
    column('NAMESERVER', (one) => one.nameservers.join(' ')),
    contact('OWNERCONTACT'),
    column('PARENTUSER', () => 'registrar.example'),
    empty('PEERUSER'),
    column('STATUS', (one) => one.status),
    contact('TECHCONTACT'),
    column('UPDATEDDATE', (one) => formatTime(one.updated)),
    column('USER', (one) => one.login),
    empty('X-DOMAIN-ROID'),
  ];
}

export function domainProperties(domain, entity) {
  const { created, expiration, contacts } = domain;
  // Some registries give fractions of a second, all dates of one name alike.
  const fraction = FRACTIONS[hashBelow(domain.domain, FRACTIONS.length)];
  const time = (seconds) => formatTime(seconds) + fraction;
  const zone = classOf(zoneOf(domain.domain));
  return [
    ['ACCOUNTINGDATE', time(expiration - 5 * DAY)], ['ACCOUNTINGPERIOD', '-5d'],
    ['ADMINCONTACT', contacts.ADMINCONTACT], ['AUTH', authCode(`domain ${domain.domain}`)],
    ['BILLINGCONTACT', contacts.BILLINGCONTACT], ['CLASS', 'DOMAIN'], ['CREATEDBY', 'SYSTEM'],
    ['CREATEDDATE', time(created)], ['DELETIONHOLDPERIOD', '5d'], ['DELETIONRESTORABLEPERIOD', '30d'],
    ['DESCRIPTION', domain.domain], ['DOMAINUMLAUT', unicodeDomain(domain.domain)],
    ['EXPIRATIONDATE', time(expiration)], ['FAILUREDATE', time(expiration + 44 * DAY)], ['FAILUREPERIOD', '44d'],
    ['FINALIZATIONDATE', time(expiration + DAY)], ['FINALIZATIONPERIOD', '1d'], ['HOSTTYPE', 'OBJECT'],
    ['ID', domain.domain], ['NAMESERVER', domain.nameservers], ['NEXTACTION', 'finalize'],
    ['NEXTACTIONDATE', time(expiration + DAY)], ['OWNERCONTACT', contacts.OWNERCONTACT],
    ['PAIDUNTILDATE', time(expiration)], ['PEERUSER', ''], ['PREPAIDPERIOD', `${domain.period}Y`],
    ['REGISTRAR', 'SYSTEM'], ['REGISTRARTRANSFERDATE', NEVER], ['REGISTRARUPDATEDDATE', time(created)],
    ['REGISTRATIONEXPIRATIONDATE', time(expiration)], ['REGISTRATIONGRACEPERIOD', 0],
    ['RENEWALDATE', time(expiration + DAY)], ['RENEWALMODE', 'AUTORENEW'],
    ['REPOSITORY', `${zone}-${entity === '54cd' ? 'LIVE' : 'OTE'}-1API1`],
    ['ROID', `${hashBelow(domain.domain, 1e9)}_DOMAIN_${zone}`], ['STATUS', 'ACTIVE'], ['SUBCLASS', zone],
    ['TECHCONTACT', contacts.TECHCONTACT], ['TRANSFERDATE', NEVER], ['TRANSFERLOCK', 0], ['UPDATEDBY', 'SYSTEM'],
    ['UPDATEDDATE', time(created)], ['USER', domain.login],
  ];
}
