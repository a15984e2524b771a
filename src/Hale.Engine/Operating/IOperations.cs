using Hale.Engine.Calibrating;
using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Engine.Forecasting.Records;
using Hale.Engine.Proving;
using Hale.Engine.Versions;

namespace Hale.Engine.Operating;

/// <summary>The operational data of a project: the versions of its definitions, what people enter, and the report cards of its scores. What is stored is durable when a call returns.</summary>
public interface IOperations
{
    /// <summary>Which definitions are live.</summary>
    IVersionStore Versions { get; }

    /// <summary>The files behind every definition that a score was computed by.</summary>
    IDefinitionStore Definitions { get; }

    /// <summary>What people enter.</summary>
    IEntryStore Entries { get; }

    /// <summary>The report cards of definitions.</summary>
    IReportCardStore Cards { get; }

    /// <summary>Maps from scores to probabilities.</summary>
    IMapStore Maps { get; }

    /// <summary>The forecasts that were made.</summary>
    IForecastStore Forecasts { get; }

    /// <summary>Whether something can have been stored yet; false where asking would only make an empty store.</summary>
    bool MayHoldSomething { get; }

    /// <summary>What there is, for people who want to know whether all is well.</summary>
    Task<OperationsStatus> StatusAsync(CancellationToken cancellationToken);

    /// <summary>Where texts that are never changed mention something, such as the id of a person who is to be erased.</summary>
    Task<IReadOnlyList<ErasedPlace>> MentionsAsync(string text, CancellationToken cancellationToken);
}
