using Hale.Core.Subscriptions;

namespace Hale.Core.Outcomes;

/// <summary>All that is stored of an account's paid life, in every version and in any order. What counts as of a moment is decided where it is read.</summary>
/// <param name="Account">The account.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Stated">What sources state that it did. That it merged into another account may be among it, whoever says so.</param>
/// <param name="Activity">The events that keep it a customer; none where the lifecycle asks for none.</param>
public sealed record AccountFacts(string Account, IReadOnlyList<SubscriptionTerm> Terms, IReadOnlyList<StatedOutcome> Stated, IReadOnlyList<Activity> Activity);
