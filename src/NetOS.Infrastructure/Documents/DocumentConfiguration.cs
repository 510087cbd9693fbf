using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Documents;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Infrastructure.Documents;

internal sealed class DocumentConfiguration() : RecordConfiguration<Document, DocumentDetails>("documents")
{
    protected override void Entity(EntityTypeBuilder<Document> builder)
    {
        builder.Ignore(x => x.Owner);
        builder.ComplexProperty(x => x.File, file => file.IsRequired());
        builder.HasMany(x => x.Pages).WithOne().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("document_pages_document_id_fkey");
        builder.Navigation(x => x.Pages).HasField("_pages").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class DocumentPageConfiguration : IEntityTypeConfiguration<DocumentPage>
{
    public void Configure(EntityTypeBuilder<DocumentPage> builder)
    {
        builder.ToTable("document_pages");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}
