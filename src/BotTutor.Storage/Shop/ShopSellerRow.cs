using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class ShopSellerRow
{
    public required string Shop { get; init; }

    public required Guid Seller { get; init; }

    public required DateTimeOffset Since { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ShopSellerRow>
    {
        public void Configure(EntityTypeBuilder<ShopSellerRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Seller });
            builder.HasIndex(row => row.Seller);
        }
    }
}
