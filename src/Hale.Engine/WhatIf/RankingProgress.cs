namespace Hale.Engine.WhatIf;

/// <summary>How far the comparison of rankings is.</summary>
/// <param name="Round">The first or the second round.</param>
/// <param name="Done">Accounts seen in it.</param>
/// <param name="Total">Accounts of the run.</param>
public readonly record struct RankingProgress(int Round, long Done, long Total);
