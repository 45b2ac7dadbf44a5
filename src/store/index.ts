/** Models kept on the device. */
export {
  DamagedDownloadError,
  DamagedStorageError,
  DownloadError,
  ManifestError,
  ModelBusyError,
  StorageFullError,
  StorageMissingError,
  StoreError,
} from "./errors.ts";
export {
  type DownloadOptions,
  ModelStore,
  type Progress,
  type StoredFiles,
  type StoredModel,
  type StoreOptions,
} from "./model-store.ts";
