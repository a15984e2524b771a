using Hale.Engine.Calibrating;
using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Engine.Forecasting.Records;
using Hale.Engine.Operating;
using Hale.Engine.Proving;
using Hale.Engine.Versions;
using Hale.Operations.Cards;
using Hale.Operations.Entries;
using Hale.Operations.Forecasts;
using Hale.Operations.Maps;
using Hale.Operations.Versions;

namespace Hale.Operations.Storing;

/// <summary>The stores of one database.</summary>
internal sealed class OperationalStore(OperationsSession session) : IOperations
{
    public IVersionStore Versions { get; } = new VersionStore(session);

    public IDefinitionStore Definitions { get; } = new DefinitionStore(session);

    public IEntryStore Entries { get; } = new EntryStore(session);

    public IReportCardStore Cards { get; } = new ReportCardStore(session);

    public IMapStore Maps { get; } = new MapStore(session);

    public IForecastStore Forecasts { get; } = new ForecastStore(session);

    public bool MayHoldSomething => session.MayHoldSomething;

    public Task<OperationsStatus> StatusAsync(CancellationToken cancellationToken) => session.StatusAsync(cancellationToken);

    public Task<IReadOnlyList<ErasedPlace>> MentionsAsync(string text, CancellationToken cancellationToken) =>
        session.ReadAsync<IReadOnlyList<ErasedPlace>>(
        async context => [.. await VersionMentions.FindAsync(context, text, cancellationToken), .. await CardMentions.FindAsync(context, text, cancellationToken)], cancellationToken);
}
