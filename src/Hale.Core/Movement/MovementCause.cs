using Hale.Core.People;

namespace Hale.Core.Movement;

/// <summary>Something that is not the same at both ends of a movement. The kinds are closed. A cause is a difference between inputs; it says nothing of why a customer changed.</summary>
public abstract record MovementCause
{
    private MovementCause()
    {
    }

    /// <summary>The kind in one word, as machines read it: <c>data</c>, <c>availability</c>, <c>people</c>, <c>override</c>, <c>adjustment</c>, <c>definition</c>, <c>scorecard</c> or <c>state</c>.</summary>
    public string Kind => Match(_ => "data", _ => "availability", _ => "people", rule => rule.Person is null ? "override" : "people", _ => "adjustment", _ => "definition", _ => "scorecard", _ => "state");

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(
        Func<Data, T> data,
        Func<Availability, T> availability,
        Func<People, T> people,
        Func<Override, T> @override,
        Func<Adjustment, T> adjustment,
        Func<Definition, T> definition,
        Func<Scorecard, T> scorecard,
        Func<State, T> state);

    /// <summary>A metric has another value.</summary>
    /// <param name="Change">The metric with both values, neither missing.</param>
    public sealed record Data(MetricChange Change) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => data(this);
    }

    /// <summary>A metric went missing, came back, or is missing for another reason.</summary>
    /// <param name="Change">The metric with both values, at least one missing.</param>
    public sealed record Availability(MetricChange Change) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => availability(this);
    }

    /// <summary>A value that people enter is another one, is there for the first time, or does not count any more.</summary>
    /// <param name="Change">The pulse with both values.</param>
    /// <param name="Entered">The local day of the value that counts at the later end or, of one that expired, of that; null where its age was not kept.</param>
    /// <param name="Expired">Whether the value counted at the earlier end and was too old at the later one.</param>
    public sealed record People(MetricChange Change, DateOnly? Entered, bool Expired) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => people(this);
    }

    /// <summary>An override of the definition or of a person began or ceased to hold, or aims at another number.</summary>
    /// <param name="OverrideKind"><c>force</c>, <c>cap</c> or <c>floor</c>.</param>
    /// <param name="Target">The band or the number it aims at.</param>
    /// <param name="Because">Its reason.</param>
    /// <param name="Before">Whether it held at the earlier end.</param>
    /// <param name="After">Whether it holds at the later end.</param>
    /// <param name="Internal">Whether its reason is for the own team only.</param>
    public sealed record Override(string OverrideKind, string Target, string Because, bool Before, bool After, bool Internal) : MovementCause
    {
        /// <summary>The person's decision; null of a rule.</summary>
        public PersonOverride? Person { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => @override(this);
    }

    /// <summary>The condition of an adjustment began or ceased to hold.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Before">Whether it held at the earlier end.</param>
    /// <param name="After">Whether it holds at the later end.</param>
    public sealed record Adjustment(string Name, bool Before, bool After) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => adjustment(this);
    }

    /// <summary>The score is defined otherwise.</summary>
    /// <param name="Before">The definition hash at the earlier end.</param>
    /// <param name="After">The definition hash at the later end.</param>
    /// <param name="Metrics">The metrics whose values belong to it, because they are defined otherwise too or only one of the definitions reads them.</param>
    public sealed record Definition(string Before, string After, IReadOnlyList<MetricChange> Metrics) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => definition(this);
    }

    /// <summary>Another scorecard is chosen for the account.</summary>
    /// <param name="Before">The label of the one at the earlier end.</param>
    /// <param name="After">The label of the one at the later end.</param>
    /// <param name="Metrics">The metrics whose values belong to it, because only one of the scorecards reads them.</param>
    public sealed record Scorecard(string Before, string After, IReadOnlyList<MetricChange> Metrics) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => scorecard(this);
    }

    /// <summary>The score depends on where it was at the close before, and that is another place.</summary>
    /// <param name="Before">Where it was before the earlier end, as printed; null where it started afresh.</param>
    /// <param name="After">Where it was before the later end, as printed; null where it started afresh.</param>
    public sealed record State(decimal? Before, decimal? After) : MovementCause
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Data, T> data, Func<Availability, T> availability, Func<People, T> people, Func<Override, T> @override, Func<Adjustment, T> adjustment,
            Func<Definition, T> definition, Func<Scorecard, T> scorecard, Func<State, T> state) => state(this);
    }
}
