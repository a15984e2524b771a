using Hale.Engine.Judging;

namespace Hale.Engine.Drifting.Watching;

/// <summary>Whether the best band of the stored closes means what it meant.</summary>
/// <param name="Standing">The answer, or why there is none.</param>
public sealed record GreenReport(GreenStanding Standing)
{
    /// <summary>Of so many closes it is known what became of accounts.</summary>
    public int Closes { get; init; }

    /// <summary>How many accounts left after these closes.</summary>
    public int Churners { get; init; }

    /// <summary>How far ahead an outcome counts, such as <c>90d</c>; null where nothing was observed.</summary>
    public string? Horizon { get; init; }

    /// <summary>The two halves; null where there are too few closes or too few churners.</summary>
    public GreenHalves? Halves { get; init; }

    /// <summary>The fewest closes whose outcomes are known.</summary>
    public const int FewestCloses = 6;

    /// <summary>The fewest accounts that left.</summary>
    public const int FewestChurners = Intervals.FewestChurners;
}
