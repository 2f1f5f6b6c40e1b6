using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class ShopRow
{
    public required string Id { get; init; }

    public required long Version { get; set; }

    public required string Json { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ShopRow>
    {
        public void Configure(EntityTypeBuilder<ShopRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
