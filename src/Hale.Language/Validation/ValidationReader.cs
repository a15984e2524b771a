using System.Globalization;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Validation;

/// <summary>Reads <c>validation</c> of hale.yaml, once the sources, the lifecycle and the metrics are known.</summary>
/// <param name="catalogue">What the sources give.</param>
/// <param name="metrics">The metrics.</param>
/// <param name="lifecycle">How paid life is read; null when hale.yaml does not say.</param>
/// <param name="calendar">What weeks and years are.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class ValidationReader(SourceCatalogue catalogue, MetricTable metrics, Lifecycle? lifecycle, ProjectCalendar calendar, DiagnosticBag bag)
{
    private const string NoLockBox = "none";

    private const int LongestLead = 3650;

    private static readonly MapKey<YamlNode?> Observe = MapKeys.Node(
        "observe", "Who is observed when: `{ every: month, horizon: 90d }` (the default), `renewals`, or `{ lives: 1mo }`.", ScheduleReader.Shape);

    private static readonly MapKey<YamlNode?> Lead = MapKeys.Node("lead", "How many days before its target an account is observed: `30d`, or several; the verdict speaks of the shortest. `0d` when it is not written.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<string?> From = MapKeys.Text("from", "The first day that is observed.");

    private static readonly MapKey<string?> To = MapKeys.Text("to", "The last day that is observed: the end of the study.");

    private static readonly MapKey<LocatedText?> Among = MapKeys.Expression("among", "Who is observed of the population: a condition over metrics, as known at the observation.");

    private static readonly MapKey<YamlNode?> Headroom = MapKeys.Node("headroom", "The metrics that a free model is fitted on, which shows how much better a score could be.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<YamlNode?> Segments = MapKeys.Node("segments", "The metrics, texts or truth values, by which results are divided.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<decimal?> Capacity = new(
        "capacity", "The share of the accounts that the team can look after at a time: `10%` when it is not written.", ValueShape.Number, false,
        map => map.NumberIn("capacity", 0.001m, 1m, "write a share above 0 such as `10%`"));

    private static readonly MapKey<YamlNode?> Origins = MapKeys.Node("origins", "The days that part what a model is fitted on from what it is tested on; chosen from the data when they are not written.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<string?> LockBox = MapKeys.Text("lock_box", "How much of the newest time is kept back until a definition is applied: `3mo`, or `none`. Chosen from the data when it is not written.");

    private static readonly MapKey<bool> Undated = MapKeys.Choice(
        "undated", "Whether attributes without a history count as `missing` in backtests, as they do when it is not written, or are used as they are today: `use`.", false,
        new Dictionary<string, bool> { ["missing"] = false, ["use"] = true });

    private static readonly MapKey<YamlNode?> Plays = MapKeys.Node("plays", "The events that are plays: a name or a list.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<LocatedText?> HeldOut = MapKeys.Expression("held_out", "Which accounts are held out from plays: a condition over metrics, as known at the observation.");

    private readonly NodeReader _read = new(bag);
    private readonly ValidationNames _names = new(catalogue, metrics, bag);

    /// <summary>The keys of <c>validation</c>.</summary>
    public static MapShape Shape { get; } = new(Observe, Lead, From, To, Among, Headroom, Segments, Capacity, Origins, LockBox, Undated, Plays, HeldOut);

    /// <summary>The rules; the usual ones when they are not written.</summary>
    /// <param name="node">The value of <c>validation</c>; null when it is not written.</param>
    public ValidationRules Read(YamlNode? node)
    {
        if (node is null || _read.Mapping(node, "`validation`") is not { } mapping)
        {
            return ValidationRules.Usual;
        }

        var map = new MapReader(mapping, "`validation`", bag, Shape);
        var schedule = map.Read(Observe) is { } observe ? new ScheduleReader(calendar, bag).Read(observe) : new ObservationSchedule.Closes(CalendarUnit.Month, new Period(90, WindowUnit.Day));
        var (from, to) = (DayIn(map, From), DayIn(map, To));
        var rules = new ValidationRules(schedule, map.Read(Lead) is { } lead ? Leads(lead) : [0])
        {
            From = from,
            To = to,
            Among = _names.Condition(map.Read(Among), "`among`"),
            Headroom = _names.Headroom(map.Read(Headroom)),
            Segments = _names.Segments(map.Read(Segments)),
            Capacity = (double)(map.Read(Capacity) ?? 0.1m),
            Origins = map.Read(Origins) is { } origins ? OriginsIn(origins) : [],
            LockBox = Length(map),
            HasLockBox = map.Read(LockBox) != NoLockBox,
            UsesUndated = map.Read(Undated),
            Plays = _names.Plays(map.Read(Plays)),
            HeldOut = _names.Condition(map.Read(HeldOut), "`held_out`"),
        };
        map.Finish();
        CheckOrder(map, from, to);
        CheckFeeds(schedule, mapping);
        return rules;
    }

    /// <summary>Outcomes need a lifecycle; renewals and lives need terms.</summary>
    private void CheckFeeds(ObservationSchedule schedule, YamlMapping mapping)
    {
        if (!catalogue.IsComplete)
        {
            return;
        }

        if (lifecycle is null)
        {
            bag.Report(ObservationRules.NothingToObserve, mapping.Span, "hale.yaml does not say how paid life is read, so nobody can be said to be lost", "add a `lifecycle`, such as `lifecycle: { grace: 30d }`");
        }
        else if (!lifecycle.ReadsTerms && schedule.Match<string?>(_ => null, _ => "renewals", _ => "lives") is { } kind)
        {
            bag.Report(ObservationRules.NothingToObserve, mapping.Entries.First(entry => entry.Key.Text == Observe.Name).Value.Span, $"{kind} are read from terms, and no source gives subscriptions");
        }
    }

    private IReadOnlyList<int> Leads(YamlNode node)
    {
        var leads = new List<int>();
        foreach (var scalar in _read.Scalars(node, "a lead"))
        {
            var isZero = scalar.Text is "0d" or "0";
            if (!isZero && !(Period.TryParse(scalar.Text, out var period) && period.Unit is WindowUnit.Day or WindowUnit.Week))
            {
                bag.Report(ObservationRules.BadLead, scalar.Span, $"`{scalar.Text}` is no number of days", "write days such as `30d`");
                return [0];
            }

            var days = isZero ? 0 : DaysOf(scalar.Text);
            if (days > LongestLead || leads.Contains(days))
            {
                bag.Report(ObservationRules.BadLead, scalar.Span, days > LongestLead ? $"`{scalar.Text}` is longer than ten years" : $"`{scalar.Text}` stands twice");
                return [0];
            }

            leads.Add(days);
        }

        return leads.Count == 0 ? [0] : [.. leads.Order()];
    }

    private static int DaysOf(string text) => Period.TryParse(text, out var period) ? period.Length * (period.Unit == WindowUnit.Week ? 7 : 1) : 0;

    private DateOnly? DayIn(MapReader map, MapKey<string?> key) => map.Read(key) is { } text ? Day(text, map.Optional(key.Name)!.Span) : null;

    private DateOnly? Day(string text, SourceSpan span)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && AsOf.IsUsable(day.Year))
        {
            return day;
        }

        bag.Report(ObservationRules.BadDay, span, $"`{text}` is no day", "write a day such as 2024-12-31");
        return null;
    }

    private void CheckOrder(MapReader map, DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            bag.Report(ObservationRules.BadDay, map.Optional(To.Name)!.Span, "`to` comes before `from`, so nothing can be observed");
        }
    }

    private IReadOnlyList<DateOnly> OriginsIn(YamlNode node)
    {
        var days = new List<DateOnly>();
        foreach (var scalar in _read.Scalars(node, "a day"))
        {
            if (Day(scalar.Text, scalar.Span) is not { } day)
            {
                continue;
            }

            if (days.Contains(day))
            {
                bag.Report(ObservationRules.BadDay, scalar.Span, $"`{scalar.Text}` stands twice");
            }

            days.Add(day);
        }

        return [.. days.Distinct().Order()];
    }

    private Period? Length(MapReader map)
    {
        if (map.Read(LockBox) is not { } text || text == NoLockBox)
        {
            return null;
        }

        if (Period.TryParse(text, out var period) && period.Unit != WindowUnit.Hour)
        {
            return period;
        }

        bag.Report(ShapeRules.BadWindow, map.Optional(LockBox.Name)!.Span, $"`lock_box` is `{text}`, which is not a length in days or longer", "write a length such as `90d` or `3mo`, or `none`");
        return null;
    }
}
