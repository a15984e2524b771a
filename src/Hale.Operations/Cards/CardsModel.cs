using Hale.Operations.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Cards;

/// <summary>The tables of report cards.</summary>
internal static class CardsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CardRow>(card =>
        {
            card.ToTable("report_cards").HasKey(row => row.Number);
            card.Property(row => row.Number).ValueGeneratedNever();
            card.HasOne<VersionRow>().WithMany().HasForeignKey(row => row.Version);
            card.HasIndex(row => row.Definition);
        });
        model.Entity<AcknowledgementRow>(said =>
        {
            said.ToTable("card_acknowledgements").HasKey(row => row.Number);
            said.Property(row => row.Number).ValueGeneratedNever();
            said.HasOne<CardRow>().WithMany().HasForeignKey(row => row.Card);
        });
        model.Entity<OpeningRow>(opening =>
        {
            opening.ToTable("lock_box_openings").HasKey(row => row.Number);
            opening.Property(row => row.Number).ValueGeneratedNever();
            opening.HasOne<CardRow>().WithMany().HasForeignKey(row => row.Card);
        });
    }
}
