create index transformer_region_by_region on transformers.transformer_region (region_code);
