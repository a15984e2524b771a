using System.Globalization;

namespace Hale.Core.Definitions.Changes;

/// <summary>Changes in sentences, in one voice.</summary>
public static class ChangeTexts
{
    /// <summary>Longer values stand after a colon.</summary>
    private const int Short = 20;

    private const int MostReached = 8;

    /// <summary>A change in a sentence without a full stop: <c>weight of Licence utilisation 30 → 20</c>.</summary>
    public static string Of(DefinitionChange change) => change.Match(
        added => $"new {Called(added.Subject)}{In(added.Subject)}{Rest(added.Subject, added.Description)}",
        removed => $"{Called(removed.Subject)} removed{In(removed.Subject, "from")}{Rest(removed.Subject, removed.Description)}",
        Altered,
        moved => $"{Called(moved.Subject)} moved from {moved.From.Within} to {moved.To.Within}{(moved.From.Name == moved.To.Name ? string.Empty : $", and renamed `{moved.From.Name}` → `{moved.To.Name}`")}",
        renamed => $"{Called(renamed.Subject)} renamed `{renamed.From.Name}` → `{renamed.To.Name}`, with the same content",
        reordered => $"order of the {reordered.What} of {reordered.Subject.Label}: {string.Join(", ", reordered.OldOrder)} → {string.Join(", ", reordered.NewOrder)}");

    /// <summary>The sign before it in a list: <c>+</c> new, <c>−</c> removed, <c>~</c> everything else.</summary>
    public static string Sign(DefinitionChange change) => change.Match(_ => "+", _ => "−", _ => "~", _ => "~", _ => "~", _ => "~");

    /// <summary>Which measures and conditions a changed metric reaches; null of everything that is no metric.</summary>
    public static string? Reach(DefinitionChange change)
    {
        if (change.Subject.Kind != SubjectKind.Metric)
        {
            return null;
        }

        var reached = (change.Before?.Reaches ?? []).Union(change.After?.Reaches ?? [], StringComparer.Ordinal).ToList();
        var more = reached.Count > MostReached ? $" and {(reached.Count - MostReached).ToString(CultureInfo.InvariantCulture)} more" : string.Empty;
        return reached.Count == 0 ? "no score reads it" : $"reaches {string.Join(", ", reached.Take(MostReached))}{more}";
    }

    private static string Altered(DefinitionChange.Altered change)
    {
        var (old, now) = (change.Old?.Text ?? change.Facet.Otherwise, change.New?.Text ?? change.Facet.Otherwise);
        var what = Named(change);
        if (old.Length + now.Length == 0)
        {
            return $"{what} changed";
        }

        if (old == now)
        {
            return $"{what} {now} as before, which now means something else";
        }

        // Points are written with arrows of their own.
        var values = old.Contains('→', StringComparison.Ordinal) || now.Contains('→', StringComparison.Ordinal) ? $" was {old}; now {now}"
            : $"{(change.Facet.Where.Length > 0 || change.Subject.Kind == SubjectKind.Population || Math.Max(old.Length, now.Length) > Short ? ":" : string.Empty)} {old} → {now}";
        return $"{what}{values}{Share(change)}";
    }

    private static string Share(DefinitionChange.Altered change) =>
        change is { Old.Share: { } was, New.Share: { } now } ? $" ({was} → {now} of {change.Subject.Within})" : string.Empty;

    private static string Named(DefinitionChange.Altered change)
    {
        var (facet, subject) = (change.Facet, change.Subject);
        var where = facet.Where.Length == 0 ? string.Empty : " " + facet.Where;
        return subject.Kind switch
        {
            SubjectKind.Band => $"{subject.Label} {facet.Name}{where}",
            SubjectKind.Score or SubjectKind.Scorecard or SubjectKind.Group or SubjectKind.Measure or SubjectKind.Rules => $"{facet.Name} of {subject.Label}{where}",
            SubjectKind.Population => $"who is scored{where}",
            SubjectKind.Project or SubjectKind.Validation => facet.Name,
            SubjectKind.Adjustment or SubjectKind.Override or SubjectKind.Metric or SubjectKind.Exclusion or SubjectKind.Source => $"{Called(subject)}: {facet.Name}{where}",
        };
    }

    private static string Called(ChangeSubject subject) => subject.Kind switch
    {
        SubjectKind.Override => $"override “{subject.Label}”",
        SubjectKind.Rules => $"list of rules {subject.Label}",
        SubjectKind.Exclusion => $"exclusion of {subject.Within} `{subject.Label}`",
        SubjectKind.Project or SubjectKind.Population or SubjectKind.Validation => subject.Label,
        SubjectKind.Score or SubjectKind.Band or SubjectKind.Scorecard or SubjectKind.Group or SubjectKind.Measure or SubjectKind.Adjustment or SubjectKind.Metric or SubjectKind.Source =>
            $"{subject.Kind.ToString().ToLowerInvariant()} {subject.Label}",
    };

    private static string In(ChangeSubject subject, string word = "in") =>
        subject.Kind is SubjectKind.Group or SubjectKind.Measure or SubjectKind.Rules && subject.Within is { } within ? $" {word} {within}" : string.Empty;

    private static string Rest(ChangeSubject subject, string description) =>
        description.Length == 0 ? string.Empty : $"{(subject.Kind is SubjectKind.Override or SubjectKind.Metric or SubjectKind.Source or SubjectKind.Adjustment ? ":" : ",")} {description}";
}
