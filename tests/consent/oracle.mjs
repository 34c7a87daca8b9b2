// Random consent models, encoded by the IAB's own packages: one JSON line each, of the string and what it holds.
import {TCModel, TCString, GVL, Segment, PurposeRestriction, RestrictionType} from "@iabtcf/core";
import {GppModel} from "@iabgpp/cmpapi";
import {readFileSync} from "node:fs";

let state = 20261122;
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32);
const upTo = (most) => Math.floor(random() * (most + 1));
const some = (from, share) => from.filter(() => random() < share);
const span = (first, last) => Array.from({length: last - first + 1}, (_, at) => first + at);
const ids = (vector) => [...vector].filter(([, set]) => set).map(([id]) => id);
const list = JSON.parse(readFileSync(process.argv[2], "utf8"));

for (let round = 0; round < 120; round++) {
  const model = new TCModel(new GVL(list));
  const known = Object.keys(model.gvl.vendors).map(Number);
  model.cmpId = 2 + upTo(900); model.cmpVersion = upTo(40); model.consentScreen = upTo(20);
  model.consentLanguage = ["EN", "DE", "JA"][upTo(2)]; model.publisherCountryCode = ["DE", "FR", "AA"][upTo(2)];
  model.isServiceSpecific = random() < 0.5; model.purposeOneTreatment = random() < 0.2;
  model.created = new Date(Date.UTC(2024 + upTo(2), upTo(11), 1 + upTo(27)));
  model.lastUpdated = new Date(Date.UTC(2026, upTo(11), 1 + upTo(27)));
  const share = [0, 0.02, 0.5, 0.98, 1][upTo(4)];
  model.purposeConsents.set(some(span(1, 11), share));
  model.purposeLegitimateInterests.set(some(span(2, 11), random()));
  model.specialFeatureOptins.set(some([1, 2], random()));
  model.vendorConsents.set(some(known, share));
  model.vendorLegitimateInterests.set(some(known, random()));
  model.vendorsDisclosed.set(some(known, random()));
  model.publisherConsents.set(some(span(1, 11), random()));
  model.publisherLegitimateInterests.set(some(span(2, 11), random()));
  if (random() < 0.5) {
    for (const vendor of some(known, 0.1)) {
      model.publisherRestrictions.add(vendor, new PurposeRestriction(2, RestrictionType.REQUIRE_LI));
    }
  }
  const segments = [Segment.CORE, ...some([Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC], 0.6)];
  const raw = TCString.encode(model, {segments});
  const back = TCString.decode(raw);
  console.log(JSON.stringify({kind: "tcf", raw, cmp_id: back.cmpId, cmp_version: back.cmpVersion, screen: back.consentScreen,
    language: back.consentLanguage, list_version: back.vendorListVersion, policy_version: back.policyVersion,
    service_specific: back.isServiceSpecific, purpose_one_treatment: back.purposeOneTreatment,
    publisher_country: back.publisherCountryCode, created: back.created.toISOString(), updated: back.lastUpdated.toISOString(),
    special_features: ids(back.specialFeatureOptins), purposes: ids(back.purposeConsents), legitimate_interests: ids(back.purposeLegitimateInterests),
    vendors: ids(back.vendorConsents), vendors_legitimate: ids(back.vendorLegitimateInterests),
    disclosed: segments.includes(Segment.VENDORS_DISCLOSED) ? ids(back.vendorsDisclosed) : null,
    publisher_purposes: segments.includes(Segment.PUBLISHER_TC) ? ids(back.publisherConsents) : null,
    restricted: [...new Set(back.publisherRestrictions.getVendors())].sort((a, b) => a - b)}));
}

const US = ["usnat", "usca", "usva", "usco", "usut", "usct", "usfl", "usmt", "usor", "ustx", "usde", "usia", "usne", "usnh", "usnj",
  "ustn", "usmn", "usmd", "usin", "usky", "usri"];
const OPT_OUTS = {sale: "SaleOptOut", sharing: "SharingOptOut", targeted: "TargetedAdvertisingOptOut"};
for (let round = 0; round < 120; round++) {
  const model = new GppModel(), sections = {};
  for (const name of some(US, [0.1, 0.3, 1][upTo(2)])) {
    sections[name] = {};
    for (const [key, field] of Object.entries(OPT_OUTS)) {
      const value = upTo(2);
      try { model.setFieldValue(name, field, value); sections[name][key] = value; } catch { sections[name][key] = null; }
    }
    try {
      const gpc = random() < 0.5;
      model.setFieldValue(name, "Gpc", gpc);
      sections[name].gpc = gpc;
    } catch { sections[name].gpc = null; }
  }
  const usp = random() < 0.3 ? "1" + ["Y", "N", "-"][upTo(2)] + ["Y", "N", "-"][upTo(2)] + "N" : null;
  if (usp) {
    model.setFieldValue("uspv1", "Version", 1); model.setFieldValue("uspv1", "Notice", usp[1]);
    model.setFieldValue("uspv1", "OptOutSale", usp[2]); model.setFieldValue("uspv1", "LspaCovered", "N");
  }
  const purposes = random() < 0.3 ? some(span(1, 11), 0.5) : null;
  if (purposes) {
    model.setFieldValue("tcfeuv2", "PurposeConsents", span(1, 24).map((id) => purposes.includes(id)));
    model.setFieldValue("tcfeuv2", "VendorConsents", [2, 3, 4, 755]);
  }
  const express = random() < 0.3 ? some(span(1, 11), 0.5) : null;
  if (express) model.setFieldValue("tcfcav1", "PurposesExpressConsent", span(1, 24).map((id) => express.includes(id)));
  console.log(JSON.stringify({kind: "gpp", raw: model.encode(), ids: model.getSectionIds(), sections, usp, purposes, express}));
}
