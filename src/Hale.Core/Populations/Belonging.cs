namespace Hale.Core.Populations;

/// <summary>Whether an account that exists is scored. The kinds are closed; see <see cref="Match{T}"/>.</summary>
public abstract record Belonging
{
    private Belonging()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Inside, T> inside, Func<Outside, T> outside, Func<Excluded, T> excluded);

    /// <summary>It belongs to the population.</summary>
    public sealed record Inside : Belonging
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Inside, T> inside, Func<Outside, T> outside, Func<Excluded, T> excluded) => inside(this);
    }

    /// <summary>The population's condition is not true for it.</summary>
    public sealed record Outside : Belonging
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Inside, T> inside, Func<Outside, T> outside, Func<Excluded, T> excluded) => outside(this);
    }

    /// <summary>A condition that excludes accounts is true for it.</summary>
    /// <param name="By">The name of the condition; of several that are true the first by name.</param>
    public sealed record Excluded(string By) : Belonging
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Inside, T> inside, Func<Outside, T> outside, Func<Excluded, T> excluded) => excluded(this);
    }
}
