namespace Hale.Core.Definitions.Changes;

/// <summary>One difference of meaning between two definitions. The kinds are closed; <see cref="ChangeTexts"/> says each in a sentence.</summary>
/// <param name="Before">What it is about as it was; null for what was not there.</param>
/// <param name="After">What it is about as it is now; null for what is no longer there.</param>
/// <param name="Effect">What it can do to scores.</param>
public abstract record DefinitionChange(ChangeSubject? Before, ChangeSubject? After, ChangeEffect Effect)
{
    /// <summary>What it is about: as it is now or, where it is no longer there, as it was.</summary>
    public ChangeSubject Subject => After ?? Before!;

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(
        Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered);

    /// <summary>The same difference seen from the other side.</summary>
    public abstract DefinitionChange Reverse();

    /// <summary>Something new.</summary>
    /// <param name="What">What it is.</param>
    /// <param name="Effect">What it can do.</param>
    /// <param name="Description">What it says, in words; empty where that is too much.</param>
    public sealed record Added(ChangeSubject What, ChangeEffect Effect, string Description) : DefinitionChange(null, What, Effect)
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => added(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Removed(What, Effect, Description);
    }

    /// <summary>Something that is no longer there.</summary>
    /// <param name="What">What it was.</param>
    /// <param name="Effect">What it can do.</param>
    /// <param name="Description">What it said, in words; empty where that is too much.</param>
    public sealed record Removed(ChangeSubject What, ChangeEffect Effect, string Description) : DefinitionChange(What, null, Effect)
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => removed(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Added(What, Effect, Description);
    }

    /// <summary>Another value of something that is said of the same subject.</summary>
    /// <param name="Was">The subject as it was.</param>
    /// <param name="Is">The subject as it is now.</param>
    /// <param name="Effect">What it can do.</param>
    /// <param name="Old">What was said; null when nothing was.</param>
    /// <param name="New">What is said now; null when nothing is.</param>
    public sealed record Altered(ChangeSubject Was, ChangeSubject Is, ChangeEffect Effect, Facet? Old, Facet? New) : DefinitionChange(Was, Is, Effect)
    {
        /// <summary>What is said: as it is now or, where nothing is, as it was.</summary>
        public Facet Facet => New ?? Old!;

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => altered(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Altered(Is, Was, Effect, New, Old);
    }

    /// <summary>The same thing in another place.</summary>
    /// <param name="From">Where it was.</param>
    /// <param name="To">Where it is now.</param>
    /// <param name="Effect">What it can do.</param>
    public sealed record Moved(ChangeSubject From, ChangeSubject To, ChangeEffect Effect) : DefinitionChange(From, To, Effect)
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => moved(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Moved(To, From, Effect);
    }

    /// <summary>The same thing under another name: a definition is another by it, and no number is.</summary>
    /// <param name="From">What it was called.</param>
    /// <param name="To">What it is called now.</param>
    /// <param name="Effect">What it can do.</param>
    public sealed record Renamed(ChangeSubject From, ChangeSubject To, ChangeEffect Effect) : DefinitionChange(From, To, Effect)
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => renamed(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Renamed(To, From, Effect);
    }

    /// <summary>The same things in another order, where the order decides.</summary>
    /// <param name="Was">What they belong to, as it was.</param>
    /// <param name="Is">What they belong to, as it is now.</param>
    /// <param name="Effect">What it can do.</param>
    /// <param name="What">What they are: <c>scorecards</c>, <c>overrides</c>.</param>
    /// <param name="OldOrder">Their labels in the order that was.</param>
    /// <param name="NewOrder">Their labels in the order that is.</param>
    public sealed record Reordered(ChangeSubject Was, ChangeSubject Is, ChangeEffect Effect, string What, IReadOnlyList<string> OldOrder, IReadOnlyList<string> NewOrder)
        : DefinitionChange(Was, Is, Effect)
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Added, T> added, Func<Removed, T> removed, Func<Altered, T> altered, Func<Moved, T> moved, Func<Renamed, T> renamed, Func<Reordered, T> reordered) => reordered(this);

        /// <inheritdoc/>
        public override DefinitionChange Reverse() => new Reordered(Is, Was, Effect, What, NewOrder, OldOrder);
    }
}
