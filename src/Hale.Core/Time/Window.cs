using System.Globalization;

namespace Hale.Core.Time;

/// <summary>Which time before a moment counts. The kinds are closed; all time is written as no window.</summary>
public abstract record Window
{
    private Window()
    {
    }

    /// <summary>Whether the window ends at the moment itself, whenever that is.</summary>
    public abstract bool EndsAtMoment { get; }

    /// <summary>Whether it begins at a moment of each account's own, which its bounds do not say.</summary>
    public virtual bool HasOwnStart => false;

    /// <summary>The length by which windows of the kind follow one another; null when they do not.</summary>
    public abstract Period? Step { get; }

    /// <summary>Where it begins and ends for a moment.</summary>
    public abstract WindowBounds Bounds(Instant asOf, ProjectZone zone);

    /// <summary>The comparable window so many windows earlier; the one before this for 1. Throws for a kind without <see cref="Step"/>.</summary>
    public abstract Window Earlier(int count);

    /// <summary>The same window, ending so much earlier than this one; null when it cannot be moved by that.</summary>
    public abstract Window? EndingBefore(Period before);

    /// <summary>Calls the function for this kind of window.</summary>
    public abstract T Match<T>(Func<Rolling, T> rolling, Func<Calendar, T> calendar, Func<SinceStart, T> sinceStart, Func<SinceContract, T> sinceContract);

    /// <summary>A window of the length of a period: <c>[start of (T − length), T)</c>.</summary>
    public static Rolling Of(int length, WindowUnit unit) => new(new Period(length, unit), null, 0);

    /// <summary>A period that ends at the moment, or earlier: the one before it begins where it ends, without a gap.</summary>
    /// <param name="Length">The length.</param>
    /// <param name="Before">How long before the moment it ends; null for at the moment.</param>
    /// <param name="Lag">How many windows of the same length lie between it and that end.</param>
    public sealed record Rolling(Period Length, Period? Before, int Lag) : Window
    {
        /// <inheritdoc/>
        public override bool EndsAtMoment => Before is null && Lag == 0;

        /// <inheritdoc/>
        public override Period? Step => Length;

        /// <summary>A window that ends some time before the moment; where that is several of its lengths it is the same as that many windows earlier.</summary>
        public static Rolling Ending(Period length, Period before) =>
            before.DividedBy(length) is { } lag ? new Rolling(length, null, lag) : new Rolling(length, before, 0);

        /// <inheritdoc/>
        public override WindowBounds Bounds(Instant asOf, ProjectZone zone)
        {
            var last = Before is { } before ? before.StartBefore(asOf, zone) : asOf;
            return new WindowBounds(Length.Times(Lag + 1).StartBefore(last, zone), Lag == 0 ? last : Length.Times(Lag).StartBefore(last, zone));
        }

        /// <inheritdoc/>
        public override Rolling Earlier(int count) => this with { Lag = Lag + count };

        /// <inheritdoc/>
        public override Rolling? EndingBefore(Period before) =>
            before.DividedBy(Length) is { } lag ? Earlier(lag) : Before is null && Lag == 0 ? this with { Before = before } : null;

        /// <inheritdoc/>
        public override T Match<T>(Func<Rolling, T> rolling, Func<Calendar, T> calendar, Func<SinceStart, T> sinceStart, Func<SinceContract, T> sinceContract) => rolling(this);

        /// <summary>As it is written in a definition.</summary>
        public override string ToString() =>
            $"{Length}{(Lag == 0 ? string.Empty : $" before {Length.Times(Lag)}")}{(Before is { } before ? $" before {before}" : string.Empty)}";
    }

    /// <summary>A period of the calendar: the last one that ended at or before the moment, an earlier one, or the one that the moment closes or lies in, up to it.</summary>
    /// <param name="Periods">The calendar's periods.</param>
    /// <param name="Ago">How many periods ago: of complete ones 1 for the last; of one to date 0 for the present one.</param>
    /// <param name="ToDate">
    /// Whether it is the present period up to the moment, and with <paramref name="Ago"/> above 0 the same whole days of an earlier one, no further than its end.
    /// A moment at which a period ends still belongs to it.
    /// </param>
    public sealed record Calendar(CalendarPeriods Periods, int Ago, bool ToDate) : Window
    {
        /// <inheritdoc/>
        public override bool EndsAtMoment => ToDate && Ago == 0;

        /// <inheritdoc/>
        public override Period? Step => Periods.Length;

        /// <inheritdoc/>
        public override WindowBounds Bounds(Instant asOf, ProjectZone zone)
        {
            var today = zone.DayOf(asOf);
            if (!ToDate)
            {
                return new WindowBounds(zone.StartOfDay(Periods.StartOf(today, -Ago)), zone.StartOfDay(Periods.StartOf(today, 1 - Ago)));
            }

            var present = Periods.StartOf(zone.DayClosedBy(asOf));
            var start = Periods.StartOf(present, -Ago);
            return new WindowBounds(zone.StartOfDay(start), Ago == 0 ? asOf : zone.StartOfDay(SameDays(start, today.DayNumber - present.DayNumber)));
        }

        /// <inheritdoc/>
        public override Calendar Earlier(int count) => this with { Ago = Ago + count };

        /// <inheritdoc/>
        public override Calendar? EndingBefore(Period before) => before.DividedBy(Periods.Length) is { } periods ? Earlier(periods) : null;

        /// <inheritdoc/>
        public override T Match<T>(Func<Rolling, T> rolling, Func<Calendar, T> calendar, Func<SinceStart, T> sinceStart, Func<SinceContract, T> sinceContract) => calendar(this);

        /// <summary>What tells it from every other window.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Periods.Unit.ToString().ToLowerInvariant()} {(ToDate ? "to date " : string.Empty)}{Ago} ago{From}");

        private string From => Periods.Unit == CalendarUnit.Week
            ? Periods.WeekStarts == DayOfWeek.Monday ? string.Empty : $" from {Periods.WeekStarts.ToString().ToLowerInvariant()}"
            : Periods.FirstMonth == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" from month {Periods.FirstMonth}");

        private DateOnly SameDays(DateOnly start, int days)
        {
            var end = Periods.StartOf(start, 1).DayNumber;
            return DateOnly.FromDayNumber(Math.Min(start.DayNumber + days, end));
        }
    }

    /// <summary>Up to the as-of, from a moment that each account has of its own. Nothing lies before it that could be compared.</summary>
    public abstract record SinceOwnStart : Window
    {
        /// <inheritdoc/>
        public sealed override bool EndsAtMoment => true;

        /// <inheritdoc/>
        public sealed override bool HasOwnStart => true;

        /// <inheritdoc/>
        public sealed override Period? Step => null;

        /// <inheritdoc/>
        public sealed override WindowBounds Bounds(Instant asOf, ProjectZone zone) => new(Instant.Always, asOf);

        /// <inheritdoc/>
        public sealed override Window Earlier(int count) => throw new InvalidOperationException("no window lies before an account's own start");

        /// <inheritdoc/>
        public sealed override Window? EndingBefore(Period before) => null;
    }

    /// <summary>From the moment at which the account began.</summary>
    public sealed record SinceStart : SinceOwnStart
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Rolling, T> rolling, Func<Calendar, T> calendar, Func<SinceStart, T> sinceStart, Func<SinceContract, T> sinceContract) => sinceStart(this);

        /// <summary>As it is written in a definition.</summary>
        public override string ToString() => "since_start";
    }

    /// <summary>From the moment at which the current active period of the account's subscriptions began; no time at all while none is active.</summary>
    public sealed record SinceContract : SinceOwnStart
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Rolling, T> rolling, Func<Calendar, T> calendar, Func<SinceStart, T> sinceStart, Func<SinceContract, T> sinceContract) => sinceContract(this);

        /// <summary>As it is written in a definition.</summary>
        public override string ToString() => "since_contract";
    }
}
