using Hale.Core.Time;
using Hale.Operations.Cards;
using Hale.Operations.Entries;
using Hale.Operations.Forecasts;
using Hale.Operations.Maps;
using Hale.Operations.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Hale.Operations.Storing;

/// <summary>The model of all operational tables. The tables are made by scripts; a test compares them with what this model would make.</summary>
internal sealed class OperationsContext(DbContextOptions<OperationsContext> options) : DbContext(options)
{
    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<BundleRow> Bundles => Set<BundleRow>();

    public DbSet<BundleFileRow> BundleFiles => Set<BundleFileRow>();

    public DbSet<TextRow> Texts => Set<TextRow>();

    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();

    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<AcknowledgementRow> CardAcknowledgements => Set<AcknowledgementRow>();

    public DbSet<OpeningRow> LockBoxOpenings => Set<OpeningRow>();

    public DbSet<MapRow> Maps => Set<MapRow>();

    public DbSet<ForecastRow> Forecasts => Set<ForecastRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();

        // An index is made where a query needs it, and then it stands in the model.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        VersionsModel.Configure(modelBuilder);
        EntriesModel.Configure(modelBuilder);
        CardsModel.Configure(modelBuilder);
        MapsModel.Configure(modelBuilder);
        ForecastsModel.Configure(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(ColumnNames.Of(property.Name));
            }

            foreach (var reference in entity.GetForeignKeys())
            {
                reference.DeleteBehavior = DeleteBehavior.NoAction;
            }
        }
    }
}
