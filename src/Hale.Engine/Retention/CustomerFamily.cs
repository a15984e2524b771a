using Hale.Core.Retention;
using Hale.Core.Time;

namespace Hale.Engine.Retention;

/// <summary>A customer and the accounts that became part of it: until they do each is a customer of its own.</summary>
/// <param name="Account">The account.</param>
/// <param name="Own">Its history.</param>
/// <param name="Members">The accounts that became part of it, with their histories until then and when that was.</param>
internal sealed record CustomerFamily(string Account, PaidHistory Own, IReadOnlyList<(string Account, PaidHistory History, Instant Since)> Members)
{
    /// <summary>What a period made of the customer, and of those that became part of it only later.</summary>
    public IEnumerable<AccountMovement> In(RetentionPeriod period)
    {
        var joined = Members.Where(member => member.Since < period.Until).Select(member => KeyValuePair.Create(member.Account, member.History));
        yield return AccountMovement.Of(Account, Own, [.. joined], period);
        foreach (var member in Members.Where(member => member.Since >= period.Until))
        {
            yield return AccountMovement.Of(member.Account, member.History, [], period);
        }
    }
}
