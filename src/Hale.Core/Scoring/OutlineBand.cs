using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>A band in an outline.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The lower limit on the inner scale, 0 to 100, included unless <see cref="Above"/> says otherwise.</param>
public sealed record OutlineBand(string Name, decimal From)
{
    /// <summary>Whether the lower limit itself still belongs to the band below.</summary>
    public bool Above { get; init; }

    /// <summary>What people read; null for the name.</summary>
    public string? Label { get; init; }

    /// <summary>What people read.</summary>
    internal string Shown => Label ?? Name;

    internal static OutlineBand Of(Band band) => new(band.Name, band.From) { Above = band.Above, Label = band.Label };

    internal Band ToBand() => new(Name, From) { Above = Above, Label = Label };
}
