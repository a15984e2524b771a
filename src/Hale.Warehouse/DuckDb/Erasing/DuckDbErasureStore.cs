using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Erasing;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>Erases people from a database file.</summary>
internal sealed class DuckDbErasureStore(DuckDbSession session) : IErasureStore
{
    public bool IsUnfinished => EngineFaults.Guard(() =>
    {
        using var connection = session.Connect();
        return connection.Scalar<bool>("SELECT EXISTS (FROM erasures WHERE NOT is_rewritten)");
    });

    public ErasurePlan Plan(ContactToErase person, CancellationToken cancellationToken) => EngineFaults.Guard(() =>
    {
        using var connection = session.Connect();
        var sweep = new PersonSweep(connection, person, cancellationToken);
        return new ErasurePlan(sweep.Cells(), sweep.Records(), sweep.Mentioned(), ErasedBefore(connection, person));
    });

    public ErasurePlan Erase(ContactToErase person, string token, Instant now, CancellationToken cancellationToken)
    {
        var plan = Plan(person, cancellationToken);
        EngineFaults.Guard(() =>
        {
            using var connection = session.Connect();
            var key = ErasureKey.Of(session.File, isNeeded: connection.Scalar<bool>("SELECT EXISTS (FROM erasures)"));
            using (var transaction = connection.Begin())
            {
                new PersonSweep(connection, person, cancellationToken).Replace(token);
                connection.Execute(
                    "INSERT INTO erasures (token, id_hash, mention_hash, account, erased_at, because, is_rewritten) VALUES ($1, $2, $3, $4, $5, $6, false)",
                    cancellationToken,
                    token,
                    Hash(key, person),
                    key.Hash(person.Contact),
                    person.Account,
                    now.Micros,
                    person.Because);
                transaction.Commit();
            }

            connection.Execute("CHECKPOINT");
        });
        return plan;
    }

    public void Rewrite(CancellationToken cancellationToken)
    {
        session.Dispose();
        EngineFaults.Guard(() => DatabaseRewriting.Run(session.File, cancellationToken));
    }

    public void Dispose() => session.Dispose();

    private static string Hash(ErasureKey key, ContactToErase person) => person.Account is { } account ? key.Hash(person.Contact, account) : key.Hash(person.Contact);

    private Instant? ErasedBefore(DuckConnection connection, ContactToErase person) => !connection.Scalar<bool>("SELECT EXISTS (FROM erasures)")
        ? null
        : connection.Scalar<long?>("SELECT max(erased_at) FROM erasures WHERE id_hash = $1", Hash(ErasureKey.Of(session.File, isNeeded: true), person)) is { } micros
            ? new Instant(micros)
            : null;
}
