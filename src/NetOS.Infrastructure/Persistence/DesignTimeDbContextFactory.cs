using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NetOS.Infrastructure.Persistence;

/// <summary>For <c>dotnet ef migrations add</c>, which needs no database.</summary>
internal sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<NetOsDbContext>
{
    public NetOsDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<NetOsDbContext>().UseNpgsql("Host=localhost;Database=netos").Options);
}
