using Hale.Core.Sources;
using Hale.Tests.Import;

namespace Hale.Tests.Facts;

/// <summary>Sources that a project declares; what they are read from is of no interest.</summary>
internal static class Declared
{
    /// <summary>Every source that facts of tests are from unless they say otherwise, and one more.</summary>
    public static readonly string[] Names = ["app", "billing", "crm", "points"];

    public static IReadOnlyList<SourceDefinition> All { get; } = Of(Names);

    /// <summary>The sources; a star behind a name says that its events last.</summary>
    public static IReadOnlyList<SourceDefinition> Of(string[] names) =>
        [.. names.Select(name => TestSources.Of(name.TrimEnd('*'), name.EndsWith('*') ? TestSources.Events with { End = new TimeColumn("end", ByDay: false) } : TestSources.Events, "none.csv"))];
}
