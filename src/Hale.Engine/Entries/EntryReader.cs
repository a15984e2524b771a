using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.People;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Language.Text;

namespace Hale.Engine.Entries;

/// <summary>Checks what a person wants to enter against the definitions and the time.</summary>
/// <param name="project">The project.</param>
/// <param name="now">The moment of entering.</param>
internal sealed class EntryReader(Project project, Instant now)
{
    public const string Pulse = "pulse";

    private const string Withdrawn = "withdrawn";

    private static readonly Dictionary<string, OverrideKind> Kinds = new(StringComparer.Ordinal)
    {
        ["force"] = OverrideKind.Force, ["cap"] = OverrideKind.Cap, ["floor"] = OverrideKind.Floor,
    };

    public EntryReading Read(EntryRequest request) =>
        string.IsNullOrWhiteSpace(request.Note) ? Refuse(request, "there is no note", "say why in a sentence: whoever reads the score reads it too")
        : string.IsNullOrWhiteSpace(request.Author) ? Refuse(request, "nobody is named who enters it", "name the author")
        : request.Kind == Pulse ? ReadPulse(request)
        : Kinds.TryGetValue(request.Kind, out var kind) ? ReadOverride(request, kind)
        : Refuse(request, $"`{request.Kind}` is no kind of entry", Suggestion.Advice(request.Kind, Kinds.Keys.Append(Pulse), "write pulse, force, cap or floor")!);

    private EntryReading ReadPulse(EntryRequest request)
    {
        var pulses = project.Metrics.OfType<Metric.SeriesMetric>().Where(metric => metric.Pulse is not null).ToList();
        if (pulses.Find(metric => metric.Name == request.Subject) is not { } pulse)
        {
            var isComputed = project.AllMetrics.Any(metric => metric.Name == request.Subject);
            return Unknown(
                request,
                isComputed ? $"`{request.Subject}` is no pulse: it is computed" : $"there is no pulse `{request.Subject}`",
                Suggestion.Advice(request.Subject ?? string.Empty, pulses.Select(metric => metric.Name), Listed("pulse", pulses.Select(metric => metric.Name)))!);
        }

        double? number = double.TryParse(request.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        var levels = pulse.Pulse!.Levels;
        var (isLevel, advice) = levels.Match(
            words => (words.Names.Contains(request.Value), Suggestion.Advice(request.Value, words.Names, $"its values are {string.Join(", ", words.Names)}")!),
            range => (number is { } value && value >= (double)range.Low && value <= (double)range.High, Inv($"its values are the numbers from {range.Low} to {range.High}")));
        return !isLevel ? Refuse(request, $"`{request.Value}` is no value of the pulse `{pulse.Name}`", advice)
            : !string.IsNullOrEmpty(request.From) ? Refuse(request, "a pulse counts from when it is entered", "leave out from when on it counts")
            : Ending(request, now, isRequired: false, until => Draft(
                request, new EntryContent.Pulse(pulse.Name, pulse.Series, request.Value, levels.Match(_ => null, _ => number)), until));
    }

    private EntryReading ReadOverride(EntryRequest request, OverrideKind kind)
    {
        var names = project.Scores.Select(score => score.Name).ToList();
        var named = !string.IsNullOrEmpty(request.Subject);
        if ((named ? project.Scores.FirstOrDefault(score => score.Name == request.Subject) : project.Scores.Count == 1 ? project.Scores[0] : null) is not { } score)
        {
            return named ? Unknown(request, $"there is no score `{request.Subject}`", Suggestion.Advice(request.Subject!, names, Listed("score", names))!)
                : Refuse(request, "it is not said of which score", $"there is: {string.Join(", ", names)}");
        }

        var since = now;
        if (!string.IsNullOrEmpty(request.From))
        {
            if (!IsDay(request.From, out var day) || day < project.Zone.DayOf(now))
            {
                return Refuse(request, $"it cannot begin on `{request.From}`", "write today's day or a later one, as 2026-03-01: what was published before stays as it was");
            }

            since = Instant.Later(now, project.Zone.StartOfDay(day));
        }

        var decision = new PersonOverride(0, request.Account, score.Name, kind, request.Value, request.Note, request.Author, since, null);
        return TargetFault(decision, score) is { } fault ? Refuse(request, fault.Message, fault.Fix)
            : Ending(request, since, isRequired: true, until => Draft(request, new EntryContent.Override(score.Name, kind, request.Value, since), until));
    }

    private static (string Message, string Fix)? TargetFault(PersonOverride decision, Score score) => decision.FitIn(score) switch
    {
        TargetFit.Fits => null,
        TargetFit.NoSuchBand => ($"`{decision.Target}` is no band of the score `{score.Name}`, and no number", Suggestion.Advice(decision.Target, score.Bands.All.Select(band => band.Name), BandsOf(score))!),
        TargetFit.OutsideScale => ($"{decision.Target} lies outside the scale of the score `{score.Name}`", Inv($"it runs from {score.Scale.From} to {score.Scale.To}")),
        TargetFit.NotPrintable => ($"the band `{decision.Target}` holds no number that the score `{score.Name}` is printed as", BandsOf(score)),
        TargetFit.NoEffect => ($"every score satisfies `{decision.Target}`, so it would change nothing", BandsOf(score)),
    };

    private static string BandsOf(Score score) => $"the bands are {string.Join(", ", score.Bands.All.Select(band => band.Name))}, the worst first";

    private EntryReading Ending(EntryRequest request, Instant begins, bool isRequired, Func<Instant?, EntryDraft> draft)
    {
        if (string.IsNullOrEmpty(request.Until))
        {
            return isRequired
                ? Refuse(request, "it is not said until when the override holds", "name the last day, as 2026-03-12, or say `withdrawn` for one that somebody has to withdraw")
                : new EntryReading.Accepted(draft(null));
        }

        if (request.Until == Withdrawn)
        {
            return new EntryReading.Accepted(draft(null));
        }

        return !IsDay(request.Until, out var day) ? Refuse(request, $"`{request.Until}` is no day", "write it as 2026-03-12")
            : project.Zone.Close(day) <= begins ? Refuse(request, $"{request.Until} is over before it begins", "name a later day: the last one on which it counts")
            : new EntryReading.Accepted(draft(project.Zone.Close(day)));
    }

    private EntryDraft Draft(EntryRequest request, EntryContent content, Instant? until) =>
        new(request.Account, content, request.Note.Trim(), request.Author.Trim(), now) { Until = until, Supersedes = request.Replaces, Key = request.Key };

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && AsOf.IsUsable(day.Year);

    private static string Listed(string what, IEnumerable<string> names) => names.ToList() is { Count: > 0 } known ? $"there is: {string.Join(", ", known)}" : $"the project defines no {what}";

    private static EntryReading.Refused Refuse(EntryRequest request, string message, string fix) => new(new EntryFault(request.Line, message, fix));

    private static EntryReading.Refused Unknown(EntryRequest request, string message, string fix) => new(new EntryFault(request.Line, message, fix) { IsUnknownName = true });

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
