using Hale.Core.Projects;
using Hale.Core.Sources;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares what decides which facts there are: sources, the time zone, whether events make accounts. No definition hash covers it.</summary>
internal static class SourceChanges
{
    /// <summary>The differences.</summary>
    public static IEnumerable<DefinitionChange> Of(Project before, Project after) =>
        FacetChanges.Of(Subject(before), Subject(after), Facets(before), Facets(after), ChangeEffect.Facts)
            .Concat(Named.Pairs(before.Sources, after.Sources, source => source.Name, source => StructuralText.Of(source with { Name = string.Empty })).SelectMany(pair => pair switch
            {
                ({ } old, { } now) when old.Name != now.Name => [new DefinitionChange.Renamed(Subject(old), Subject(now), ChangeEffect.Facts)],
                ({ } old, { } now) => FacetChanges.Of(Subject(old), Subject(now), Facets(old), Facets(now), ChangeEffect.Facts),
                (null, { } added) => [new DefinitionChange.Added(Subject(added), ChangeEffect.Facts, added.Origin)],
                (var removed, _) => [new DefinitionChange.Removed(Subject(removed!), ChangeEffect.Facts, removed!.Origin)],
            }));

    private static ChangeSubject Subject(Project project) => new(SubjectKind.Project, "hale.yaml", project.Name);

    private static ChangeSubject Subject(SourceDefinition source) => new(SubjectKind.Source, $"sources/{source.Name}", source.Name);

    private static IReadOnlyList<Facet> Facets(Project project) =>
    [
        NodeFacets.Wording("name", "name", project.Name),
        new("zone", "time zone", project.Zone.Name, project.Zone.Name),
        new("from_events", "accounts from events", project.AccountsFromEvents ? "yes" : "no", project.AccountsFromEvents ? "yes" : "no"),
    ];

    /// <summary>Of what has many parts only that it differs is said: its text would not be read.</summary>
    private static IReadOnlyList<Facet> Facets(SourceDefinition source) =>
    [
        new("origin", "origin", StructuralText.Of(source.Files) + StructuralText.Of(source.Database), source.Origin),
        Whole("format", "format of its files", source.Format),
        Whole("rows", "preparation of its rows", source.Rows),
        Whole("mapping", "columns", source.Mapping),
        new("zone", "time zone", source.Zone.Name, source.Zone.Name),
        new("known", "rule for when facts became known", StructuralText.Of(source.Known), Known(source.Known)),
        new("reach", "reach", StructuralText.Of(source.Reach), source.Reach.Match(_ => "its last row", _ => "its last import", until => $"until {until.Day:yyyy-MM-dd}")),
        new("outages", "outages", StructuralText.Of(source.Outages), source.Outages.Count == 0 ? "none" : string.Join(", ", source.Outages.Select(outage => outage.Span))),
        Whole("absent", "meaning of rows that are gone", source.Absent),
        Whole("contract", "contract", source.Contract),
        Whole("checks", "checks", source.Checks) with { IsWording = true },
    ];

    private static string Known(KnownRule rule) => rule.Match(_ => "when they occurred", _ => "at import", column => $"by the column {column.Column}", _ => "by the columns of a history");

    private static Facet Whole(string key, string name, object value) => new(key, name, StructuralText.Of(value), string.Empty);
}
