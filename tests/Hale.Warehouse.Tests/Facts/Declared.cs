using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Tests.Import;

namespace Hale.Tests.Facts;

/// <summary>Sources that a project declares; what they are read from is of no interest.</summary>
internal static class Declared
{
    /// <summary>Every source that facts of tests are from unless they say otherwise, and one more.</summary>
    public static readonly string[] Names = ["app", "billing", "crm", "people@", "points"];

    public static IReadOnlyList<SourceDefinition> All { get; } = Of(Names);

    /// <summary>
    /// The sources; a star behind a name says that its events last. A source of contacts has an at sign behind its name, and behind that the only attributes that it says, or start, end and
    /// name; nothing where it says everything.
    /// </summary>
    public static IReadOnlyList<SourceDefinition> Of(string[] names) => [.. names.Select(Source)];

    private static SourceDefinition Source(string name) => name.Split('@') is [var contacts, var fields]
        ? TestSources.Of(contacts, Contacts(fields.Length == 0 ? ["start", "end", "name", "role", "admin", "visits"] : fields.Split(',')), "none.csv")
        : TestSources.Of(name.TrimEnd('*'), name.EndsWith('*') ? TestSources.Events with { End = new TimeColumn("end", ByDay: false) } : TestSources.Events, "none.csv");

    private static RowMapping.Contacts Contacts(string[] fields) => new(
        "account", "id", [.. fields.Except(["start", "end", "name"]).Select(field => new PropertyColumn(field, field, ValueKind.Text))], new ValidFromRule.Undated())
    {
        NameColumn = fields.Contains("name") ? "name" : null,
        Start = fields.Contains("start") ? TestSources.At : null,
        End = fields.Contains("end") ? TestSources.At : null,
    };
}
