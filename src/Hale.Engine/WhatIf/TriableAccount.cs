using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Core.WhatIf;
using Hale.Engine.History;

namespace Hale.Engine.WhatIf;

/// <summary>Whether the score of an account can be tried with other values. The kinds are closed.</summary>
public abstract record TriableAccount
{
    private TriableAccount()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Ready, T> ready, Func<NotScored, T> notScored, Func<NoDefinition, T> noDefinition, Func<Differs, T> differs);

    /// <summary>It can.</summary>
    /// <param name="Project">The project that the run was computed by.</param>
    /// <param name="Stored">What the run kept of the account.</param>
    /// <param name="Trials">The trials.</param>
    public sealed record Ready(Project Project, StoredAccount Stored, AccountTrials Trials) : TriableAccount
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<NotScored, T> notScored, Func<NoDefinition, T> noDefinition, Func<Differs, T> differs) => ready(this);
    }

    /// <summary>The run did not score the account.</summary>
    public sealed record NotScored : TriableAccount
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<NotScored, T> notScored, Func<NoDefinition, T> noDefinition, Func<Differs, T> differs) => notScored(this);
    }

    /// <summary>The definition that the run was computed by was not kept and is not that of the files.</summary>
    public sealed record NoDefinition : TriableAccount
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<NotScored, T> notScored, Func<NoDefinition, T> noDefinition, Func<Differs, T> differs) => noDefinition(this);
    }

    /// <summary>What the run kept gives another score than it stored, so that nothing can be said.</summary>
    /// <param name="Stored">The stored score.</param>
    /// <param name="Again">What comes out now.</param>
    public sealed record Differs(AccountScore Stored, AccountScore Again) : TriableAccount
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Ready, T> ready, Func<NotScored, T> notScored, Func<NoDefinition, T> noDefinition, Func<Differs, T> differs) => differs(this);
    }
}
