// Whose money is public: government's and the social insurance funds'.

const publicSectors = [
  'government',
  'pensionFund',
  'residentPensionFund',
  'medicalFund',
  'residentMedicalFund',
  'maternityFund',
  'unemploymentFund',
  'injuryFund',
  'careFund',
];

/** Whether a sector's balance is the public's. */
export function isPublic(sector: string): boolean {
  return publicSectors.includes(sector);
}

/** What the public's sectors received less what they paid, in fen. */
export function publicBalance(balances: Readonly<Record<string, bigint>>): bigint {
  return Object.entries(balances)
    .filter(([sector]) => isPublic(sector))
    .reduce((sum, [, fen]) => sum + fen, 0n);
}
