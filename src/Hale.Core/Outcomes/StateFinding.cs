namespace Hale.Core.Outcomes;

/// <summary>Where an account stands, and why that is said.</summary>
/// <param name="State">The state.</param>
/// <param name="Because">Says why, in words.</param>
internal readonly record struct StateFinding(AccountState State, Func<string> Because);
