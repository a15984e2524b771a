namespace Hale.Core.Scorecards;

/// <summary>The bands of a score, lowest first; the first begins at 0.</summary>
public sealed record BandSet
{
    /// <summary>Makes a set. Throws when there is no band, the first does not begin at 0 or the limits do not rise.</summary>
    public BandSet(IReadOnlyList<Band> bands)
    {
        if (bands.Count == 0 || bands[0].From != 0 || bands.Zip(bands.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
        {
            throw new ArgumentException("bands must begin at 0 and their limits must rise", nameof(bands));
        }

        All = bands;
    }

    /// <summary>The bands, lowest first.</summary>
    public IReadOnlyList<Band> All { get; }

    /// <summary>The bands for each segment, where they differ: of the same names in the same order. <see cref="All"/> is then that of everybody else. Null when they are the same for all.</summary>
    public Choice<BandSet>? Segments { get; init; }

    /// <summary>The sets that there are for some segment; this one alone when the bands are the same for all.</summary>
    public IEnumerable<BandSet> Variants() =>
        Segments is { } segments ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(set => set.Variants()) : [this];

    /// <summary>The metrics by which the bands differ, possibly several times.</summary>
    public IEnumerable<string> Metrics =>
        Segments is { } segments ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(set => set.Metrics).Prepend(segments.By) : [];

    /// <summary>The bands as they are for one segment.</summary>
    /// <param name="category">The category of a metric by its name; null when it is missing.</param>
    public BandSet For(Func<string, string?> category) => Segments is { } segments ? segments.For(category(segments.By)).For(category) : this;

    /// <summary>The index of the band that holds a score on the inner scale.</summary>
    public int IndexOf(decimal score)
    {
        var index = All.Count - 1;
        while (index > 0 && (score < All[index].From || (All[index].Above && score == All[index].From)))
        {
            index--;
        }

        return index;
    }

    /// <summary>The index of a band by its name, or −1.</summary>
    public int IndexOf(string name)
    {
        for (var index = 0; index < All.Count; index++)
        {
            if (All[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
