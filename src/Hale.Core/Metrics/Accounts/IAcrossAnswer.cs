using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>What a census found out for one metric.</summary>
internal interface IAcrossAnswer
{
    /// <summary>The value of each row.</summary>
    FinishedColumn Fill(ColumnBuilder builder, ValueTable rows);
}
