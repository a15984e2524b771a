using Hale.Core.Time;

namespace Hale.Core.Sources;

/// <summary>
/// What people enter by hand, as a source of points that no file declares. It takes part in a plan only where people have entered something, so that a project without
/// entries is computed as if there were no such source.
/// </summary>
public static class PeopleSource
{
    /// <summary>Its name; no source of a file can have it.</summary>
    public const string Name = "@people";

    /// <summary>
    /// The source. Its points are dated by the moment of entering; how old they are is counted in whole local days, as where files date pulses by day.
    /// </summary>
    public static SourceDefinition Definition { get; } = new(
        Name,
        new SourceFiles(),
        new FileFormat.ByEnding(),
        new RowMapping.LongSeries("account", new TimeColumn("entered_at", ByDay: true), "pulse", "value") { Note = "note", Author = "author" },
        ProjectZone.Utc,
        new KnownRule.FromColumn("entered_at"),
        new ReachRule.LastRow());

    /// <summary>Whether a source is this one.</summary>
    public static bool Is(SourceDefinition source) => source.Name == Name;
}
