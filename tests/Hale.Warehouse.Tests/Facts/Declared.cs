using Hale.Core.Sources;
using Hale.Tests.Import;

namespace Hale.Tests.Facts;

/// <summary>Sources that a project declares; what they are read from is of no interest.</summary>
internal static class Declared
{
    /// <summary>Every source that facts of tests are from unless they say otherwise, and one more.</summary>
    public static readonly string[] Names = ["app", "billing", "crm", "points"];

    public static IReadOnlyList<SourceDefinition> All { get; } = Of(Names);

    /// <summary>The sources; a star behind a name says that its events last, a hash that they are dated by day.</summary>
    public static IReadOnlyList<SourceDefinition> Of(string[] names) =>
        [.. names.Select(name => TestSources.Of(name.TrimEnd('*', '#'), Mapping(name), "none.csv"))];

    private static RowMapping.Events Mapping(string name) => name[^1] switch
    {
        '*' => TestSources.Events with { End = new TimeColumn("end", ByDay: false) },
        '#' => TestSources.Events with { Time = TestSources.Events.Time with { ByDay = true } },
        _ => TestSources.Events,
    };
}
