"""The weights of the evidence, as log-odds.

Set by `python tests/benchmarks/matching_weights.py` on generated people of one seed; what they
reach is measured on another by `tests/benchmarks/matching.py`.
"""

BIAS = -0.003
WEIGHTS = {
    "same_rarity": 0.763,
    "spelled_rarity": 0.816,
    "one_vowel_rarity": 0.651,
    "typo_rarity": 0.585,
    "near_rarity": 0.346,
    "same_words": 0.312,
    "spelled_words": 0.615,
    "one_vowel_words": -0.438,
    "typo_words": -0.993,
    "near_words": -1.174,
    "initials": 4.012,
    "clashing_words": -1.781,
    "extra_words": -1.758,
    "whole": -2.346,
    "whole_rarity": 0.252,
    "kin": -0.231,
    "email_agrees": 0.125,
    "phone_agrees": -0.104,
    "organisation_agrees": -0.787,
    "country_agrees": 1.124,
    "sex_agrees": 1.397,
    "position_agrees": -2.532,
    "email_rarity": 1.151,
    "phone_rarity": 0.713,
    "organisation_rarity": 0.714,
    "country_rarity": 0.104,
    "sex_rarity": -1.414,
    "position_rarity": 1.273,
    "email_differs": -1.389,
    "phone_differs": -1.880,
    "organisation_differs": -1.393,
    "country_differs": -2.734,
    "sex_differs": -3.134,
    "position_differs": -0.701,
    "email_clash": 0.349,
    "phone_clash": -0.125,
    "organisation_clash": -0.117,
}
