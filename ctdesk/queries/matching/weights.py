"""The weights of the evidence, as log-odds.

Set by `python tests/benchmarks/matching_weights.py` on generated people of one seed; what they
reach is measured on another by `tests/benchmarks/matching.py`.
"""

BIAS = 0.182
WEIGHTS = {
    "same_rarity": 0.779,
    "spelled_rarity": 0.843,
    "one_vowel_rarity": 0.586,
    "typo_rarity": 0.553,
    "near_rarity": 0.446,
    "same_words": -0.092,
    "spelled_words": -0.103,
    "one_vowel_words": -0.369,
    "typo_words": -1.046,
    "near_words": -1.842,
    "initials": 4.018,
    "clashing_words": -0.871,
    "extra_words": -1.677,
    "whole": -3.194,
    "whole_rarity": 0.370,
    "kin": -0.282,
    "email_agrees": 0.124,
    "phone_agrees": -0.204,
    "organisation_agrees": -1.221,
    "country_agrees": 1.540,
    "sex_agrees": 0.190,
    "position_agrees": -2.690,
    "email_rarity": 1.125,
    "phone_rarity": 0.709,
    "organisation_rarity": 0.753,
    "position_rarity": 1.278,
    "email_differs": -1.398,
    "phone_differs": -1.845,
    "organisation_differs": -1.358,
    "country_differs": -2.730,
    "sex_differs": -2.992,
    "position_differs": -0.650,
    "email_clash": 0.333,
    "phone_clash": -0.126,
    "organisation_clash": -0.183,
}
