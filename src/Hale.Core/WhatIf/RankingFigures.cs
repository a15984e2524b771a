namespace Hale.Core.WhatIf;

/// <summary>How far a ranking stays when weights are moved.</summary>
/// <param name="Accounts">How many accounts have a score by both.</param>
/// <param name="BandChanges">How many accounts change band, or gain or lose their score.</param>
/// <param name="Correlation">
/// Spearman's rank correlation of the two scores as printed (Spearman 1904): Pearson's of the ranks, equal scores sharing the mean of theirs; −1 to 1. Null where all scores of a side are equal, or fewer
/// than two accounts have both.
/// </param>
/// <param name="LowestStays">
/// The share of the lowest tenth that stays in it, 0 to 1: the accounts whose score is not above that of the account at a tenth from below, equal scores included. Null with fewer than ten accounts.
/// </param>
public sealed record RankingFigures(long Accounts, long BandChanges, double? Correlation, double? LowestStays);
