using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Collects what one metric must know of all accounts.</summary>
internal interface ISurvey
{
    /// <summary>Takes in a range of accounts.</summary>
    /// <param name="rows">Accounts that exist and are not excluded, with all that is read.</param>
    /// <param name="inside">Per row, whether the account belongs to the population.</param>
    void Add(ValueTable rows, IReadOnlyList<bool> inside);

    /// <summary>What was found, once every account was taken in.</summary>
    IAcrossAnswer Close();
}
