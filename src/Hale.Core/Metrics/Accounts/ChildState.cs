namespace Hale.Core.Metrics.Accounts;

/// <summary>What is known of an account as a child.</summary>
[Flags]
internal enum ChildState : byte
{
    /// <summary>Its value, and its weight where there is one.</summary>
    Known = 0,

    /// <summary>Not its value, or not its weight.</summary>
    Missing = 1,

    /// <summary>It is left out.</summary>
    OptedOut = 2,
}
