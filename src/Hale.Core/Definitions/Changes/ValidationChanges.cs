using System.Globalization;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Validation;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares how scores are held against what customers did: the rules of validation, and how paid life is read. No definition hash covers it.</summary>
internal static class ValidationChanges
{
    private const string FromTheData = "chosen from the data";

    /// <summary>The differences.</summary>
    public static IEnumerable<DefinitionChange> Of(Project before, Project after)
    {
        var subject = new ChangeSubject(SubjectKind.Validation, "validation", "validation");
        return FacetChanges.Of(subject, subject, Facets(before), Facets(after), ChangeEffect.Judgement);
    }

    private static IReadOnlyList<Facet> Facets(Project project)
    {
        var rules = project.Validation;
        return
        [
            .. OfSchedule(rules.Schedule),
            Text("lead", "lead", string.Join(", ", rules.LeadDays.Select(days => $"{Number(days)}d"))),
            .. Optional("from", "first day observed (from)", Day(rules.From), "the first with data"),
            .. Optional("to", "last day observed (to)", Day(rules.To), "the last that is known"),
            .. Optional("among", "who is observed (among)", rules.Among?.ToString(), "everybody"),
            .. Optional("headroom", "headroom", Names(rules.Headroom), "none"),
            .. Optional("segments", "segments", Names(rules.Segments), "none"),
            Text("capacity", "capacity", $"{(100 * rules.Capacity).ToString("0.##", CultureInfo.InvariantCulture)} %"),
            .. Optional("origins", "origins", Names([.. rules.Origins.Select(day => Day(day)!)]), FromTheData),
            .. Optional("lock_box", "lock_box", rules.HasLockBox ? rules.LockBox?.ToString() : "none", FromTheData),
            Text("undated", "attributes without a history (undated)", rules.UsesUndated ? "use" : "missing"),
            .. Optional("plays", "plays", Names(rules.Plays), "none"),
            .. Optional("held_out", "who is held out from plays (held_out)", rules.HeldOut?.ToString(), "nobody"),
            .. OfLifecycle(project.Lifecycle),
        ];
    }

    private static IEnumerable<Facet> OfSchedule(ObservationSchedule schedule) => schedule.Match<IEnumerable<Facet>>(
        closes =>
        [
            new Facet("observe", "observe", StructuralText.Of(closes with { Horizon = default }), $"every {closes.Every.ToString().ToLowerInvariant()}"),
            Text("horizon", "horizon", closes.Horizon.ToString()),
        ],
        _ => [Text("observe", "observe", "renewals")],
        lives => [Text("observe", "observe", $"lives of {lives.Every}")]);

    /// <summary>Which outcomes there are depends on it as much as on the rules.</summary>
    private static IEnumerable<Facet> OfLifecycle(Lifecycle? lifecycle) => lifecycle is null ? [] :
    [
        .. Optional("grace", "grace of the lifecycle", lifecycle.Grace?.ToString(), "none"),
        new Facet("lifecycle", "lifecycle", StructuralText.Of(lifecycle with { Grace = null, Rates = null }), string.Empty) { Otherwise = string.Empty },
    ];

    private static IEnumerable<Facet> Optional(string key, string name, string? text, string otherwise) => string.IsNullOrEmpty(text) ? [] : [Text(key, name, text) with { Otherwise = otherwise }];

    private static Facet Text(string key, string name, string text) => new(key, name, text, text);

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
