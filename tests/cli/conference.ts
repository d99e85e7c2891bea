/** A small conference, right and wrong. */

export const right = `purposes:
  - {kind: review, period: 2023}
cluster:
  name: Cụm thi đua số 7
  members:
    - {unit: VKSND tỉnh Gia Lai, function: lead}
    - VKSND tỉnh Kon Tum
attendees:
  - {name: Nguyễn Đình Quang, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}
`;

/** A misspelt key in line 8. */
export const wrong = right.replace('attendees:', 'atendees:');
